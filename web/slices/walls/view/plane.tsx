// A wall as a plane to be looked at: dragged, zoomed, everything in it to be used.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Theme } from '#contract/themes'
import type { ShownModule } from '#views/walls/module-surroundings'
import { words } from '#words/index'
import { Canvas } from '../canvas/canvas.tsx'
import { cameraKey, dragToPan } from '../canvas/pan-zoom.ts'
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
  /** What lies above the wall. */
  readonly children?: ComponentChildren
  /** Where on the wall somebody points. */
  readonly onPoint?: (spot: Point) => unknown
}

/** Shows all of these. */
export const showAll = (view: View, modules: readonly ShownModule[]): void =>
  view.fit(boundsOfAll(modules.map(({ place }) => place)))

/** The plane, whole in its window at first. */
export function Plane({ theme, modules, around, view, children, onPoint }: Props) {
  const windowRef = useRef<HTMLDivElement>(null)
  const latest = useRef(modules)
  latest.current = modules
  const pointed = useRef(onPoint)
  pointed.current = onPoint
  const fit = (): void => showAll(view, latest.current)
  useEffect(() => {
    const window = windowRef.current
    if (!window) return undefined
    fit()
    const keys = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select, audio')) return
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
    >
      {children}
    </Canvas>
  )
}
