// What lies above a wall with stickers and does not move with it: handles around the chosen one, the plate that says whose it is, and what is carried.
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { person } from '../../bedrock/session.ts'
import type { View } from '../walls/canvas/view.ts'
import { Gizmo } from '../walls/desk/gizmo.tsx'
import { createStage } from '../walls/desk/stage.ts'
import { boundsOf } from '../walls/geometry/box.ts'
import type { Board } from './board.ts'
import { followCarried } from './carry-sticker.ts'
import { followStickers } from './follow-stickers.ts'
import { StickerFace } from './sticker-face.tsx'
import { aboutBox, boxAround } from './sticker-place.ts'
import { StickerPlate } from './sticker-plate.tsx'

interface Props {
  readonly board: Board
  readonly view: View
  readonly windowRef: RefObject<HTMLDivElement | null>
  /** The wall is one's own. */
  readonly own: boolean
}

/** The tools. */
export function StickerTools({ board, view, windowRef, own }: Props) {
  const stage = useMemo(() => createStage(view), [view])
  const ghost = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const window = windowRef.current
    if (!window || !ghost.current) return undefined
    const offCarried = followCarried(board, view, window, ghost.current)
    const off = followStickers({ board, view, stage }, window)
    return () => {
      offCarried()
      off()
    }
  }, [board, view, stage])
  const chosen = board.stickers.value.find(({ id }) => id === board.chosen.value)
  useLayoutEffect(() => {
    const element = windowRef.current?.querySelector<HTMLElement>(`[data-spot="${chosen?.id}"]`)
    const box = chosen?.can_move && element ? [boxAround(chosen.place, element.offsetWidth)] : []
    const others = board.stickers.peek().filter((one) => one !== chosen)
    stage.rest(
      box,
      others.map((other) => ({ bounds: boundsOf(aboutBox(other)), layer: other.place.layer })),
    )
  }, [stage, chosen, board.stickers.value])
  const carried = board.carried.value
  return (
    <>
      <div class="sticker-gizmo">
        <Gizmo stage={stage} windowRef={windowRef} />
      </div>
      <StickerPlate board={board} view={view} windowRef={windowRef} own={own} />
      <div ref={ghost} class="sticker-ghost" hidden aria-hidden="true">
        {carried && <StickerFace content={carried} placerId={person.value?.id ?? 0} />}
      </div>
    </>
  )
}
