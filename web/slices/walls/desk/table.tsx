// The wall on the table: the canvas with its handles, and what pointers, keys and the clipboard do to it.
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { Canvas } from '../canvas/canvas.tsx'
import type { Surroundings } from '../canvas/surroundings.ts'
import type { View } from '../canvas/view.ts'
import { boundsOf, boundsOfAll } from '../geometry/box.ts'
import type { Desk } from './desk.ts'
import { followHands } from './follow-hands.ts'
import { Gizmo } from './gizmo.tsx'
import { OnTable } from './on-table.tsx'
import { createStage } from './stage.ts'
import { rests } from './tools.ts'
import { useAnnounced } from './use-announced.ts'
import { usePanelView } from './use-panel-view.ts'

interface Props {
  readonly desk: Desk
  readonly view: View
  readonly around: Surroundings
  /** What is chosen shall be written in. */
  readonly onOpen: () => void
}

/** The table. */
export function Table({ desk, view, around, onOpen }: Props) {
  const windowRef = useRef<HTMLDivElement>(null)
  const stage = useMemo(() => createStage(view), [view])
  const { theme, modules } = desk.wall.value
  const chosen = desk.modules.value

  useEffect(() => {
    const window = windowRef.current
    if (!window) return undefined
    view.open(boundsOfAll(desk.wall.peek().modules.map(({ place }) => place)))
    return followHands({ desk, view, stage, rests: () => rests.peek() }, window, onOpen)
  }, [desk, view, stage])

  useEffect(() => {
    const held = new Set(chosen)
    const others = chosen.length === 0 ? [] : modules.filter((module) => !held.has(module))
    stage.rest(
      chosen.map(({ place }) => place),
      others.map(({ place }) => ({ bounds: boundsOf(place), layer: place.layer })),
    )
  }, [stage, chosen, modules])
  useAnnounced(desk)
  usePanelView(desk, view)

  /** What is reached by Tab is chosen and brought into sight. */
  const focused = (event: FocusEvent): void => {
    const target = event.target instanceof HTMLElement ? event.target : null
    const id = target?.dataset['module']
    const module = desk.wall.peek().modules.find((one) => one.id === id)
    if (!module || !target?.matches(':focus-visible')) return
    if (!desk.chosen.peek().includes(module.id)) desk.choose([module.id])
    view.reveal(boundsOf(module.place))
  }
  return (
    <div class="table" onFocusIn={focused}>
      <Canvas
        theme={theme}
        modules={modules}
        around={around}
        view={view}
        editing
        label={words.walls.desk.title}
        windowRef={windowRef}
        onWall={<OnTable desk={desk} view={view} />}
      >
        <Gizmo stage={stage} windowRef={windowRef} />
      </Canvas>
    </div>
  )
}
