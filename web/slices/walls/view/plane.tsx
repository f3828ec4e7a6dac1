// A wall as a plane to be looked at: dragged, zoomed, everything in it to be used.
import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Place } from '#contract/modules'
import type { Theme } from '#contract/themes'
import type { ShownModule } from '#views/walls/module-surroundings'
import { words } from '#words/index'
import { Canvas } from '../canvas/canvas.tsx'
import { cameraKey, dragToPan } from '../canvas/pan-zoom.ts'
import { isRowKey } from '../canvas/sideways.ts'
import type { Surroundings } from '../canvas/surroundings.ts'
import type { View } from '../canvas/view.ts'
import { boundsOfAll } from '../geometry/box.ts'
import { toWall } from '../geometry/camera.ts'
import type { Point } from '../geometry/point.ts'

interface Props {
  readonly theme: Theme
  readonly modules: readonly ShownModule[]
  readonly around: Surroundings
  readonly view: View
  /** The window, for whoever puts something above it. */
  readonly windowRef?: RefObject<HTMLDivElement | null>
  /** Everything that is to be seen at first and on demand; the modules, if absent. */
  readonly places?: readonly Place[]
  /** What lies on the wall in front of its modules. */
  readonly onWall?: ComponentChildren
  /** What lies above the wall and does not move with it. */
  readonly children?: ComponentChildren
  /** Where on the wall somebody points. */
  readonly onPoint?: (spot: Point) => unknown
}

/** Shows all of these; a bare wall with its zero in the middle. */
export function showAll(view: View, places: readonly Place[]): void {
  const bounds = boundsOfAll(places)
  if (bounds) view.fit(bounds)
  else view.show({ x: view.size.width / 2, y: view.size.height / 2, zoom: 1 })
}

/** The plane, as a wall opens. */
export function Plane({ theme, modules, around, view, onWall, children, onPoint, ...given }: Props) {
  const own = useRef<HTMLDivElement>(null)
  const windowRef = given.windowRef ?? own
  const places = given.places ?? modules.map(({ place }) => place)
  const latest = useRef(places)
  latest.current = places
  const pointed = useRef(onPoint)
  pointed.current = onPoint
  const fit = (): void => showAll(view, latest.current)
  useEffect(() => {
    const window = windowRef.current
    if (!window) return undefined
    const bounds = boundsOfAll(latest.current)
    if (bounds) view.open(bounds)
    else fit()
    const keys = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select, audio')) return
      if (isRowKey(event)) return
      if (cameraKey(view, event, fit)) event.preventDefault()
    }
    const off = dragToPan(view, window)
    window.tabIndex = 0
    const pointing = (event: PointerEvent): void => void pointed.current?.(toWall(view.camera, view.within(event)))
    window.addEventListener('keydown', keys)
    window.addEventListener('pointermove', pointing)
    return () => {
      off()
      window.removeEventListener('keydown', keys)
      window.removeEventListener('pointermove', pointing)
    }
  }, [view])
  return (
    <Canvas
      theme={theme}
      modules={modules}
      around={around}
      view={view}
      label={words.walls.view.canvas}
      windowRef={windowRef}
      {...(given.places && { places: given.places })}
      onWall={onWall}
    >
      {children}
    </Canvas>
  )
}
