// A wall as a plane, with what is stuck on it.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Place } from '#contract/modules'
import type { Theme } from '#contract/themes'
import type { ShownModule } from '#views/walls/module-surroundings'
import type { Board } from '../../stickers/board.ts'
import { StickerLayer } from '../../stickers/sticker-layer.tsx'
import { StickerTools } from '../../stickers/sticker-tools.tsx'
import type { Surroundings } from '../canvas/surroundings.ts'
import type { View } from '../canvas/view.ts'
import type { Point } from '../geometry/point.ts'
import { Plane, showAll } from './plane.tsx'

interface Props {
  readonly wall: { readonly theme: Theme; readonly modules: readonly ShownModule[]; readonly can_edit: boolean }
  readonly around: Surroundings
  readonly view: View
  /** What is stuck on it; `null` where nothing is to be. */
  readonly board: Board | null
  readonly places: readonly Place[]
  /** Where on the wall somebody points. */
  readonly onPoint?: (spot: Point) => unknown
  /** What else lies above it. */
  readonly children?: ComponentChildren
}

/** The plane. */
export function StuckPlane({
  wall: { theme, modules, can_edit },
  around,
  view,
  board,
  places,
  onPoint,
  children,
}: Props) {
  const windowRef = useRef<HTMLDivElement>(null)
  const ready = board?.ready.value ?? false
  // On a wall of stickers alone they are what is shown first, and the plane itself came before they did. What is stuck on later moves nothing.
  useEffect(() => {
    if (modules.length === 0 && places.length > 0) showAll(view, places)
  }, [ready])
  return (
    <Plane
      theme={theme}
      modules={modules}
      around={around}
      view={view}
      windowRef={windowRef}
      places={places}
      {...(onPoint && { onPoint })}
      onWall={board && <StickerLayer board={board} view={view} />}
    >
      {children}
      {board && <StickerTools board={board} view={view} windowRef={windowRef} own={can_edit} />}
    </Plane>
  )
}
