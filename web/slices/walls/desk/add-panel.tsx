// What can be put on the wall, each kind with the sentence that says what it is.
import type { WallModule } from '#contract/modules'
import { words } from '#words/index'
import { notify } from '../../../kit/toast.tsx'
import type { View } from '../canvas/view.ts'
import { toWall } from '../geometry/camera.ts'
import { add } from './acts.ts'
import type { Desk } from './desk.ts'
import { type WrittenKind, blank, newModuleId, placeFor, roomLeft } from './new-module.ts'
import { panel } from './tools.ts'

const { desk: said, kinds, kindsWhat } = words.walls
const order: readonly WrittenKind[] = ['text', 'link', 'links', 'html', 'webring']

interface Props {
  readonly desk: Desk
  readonly view: View
}

/** Adds a module of a kind in the middle of the window, chooses it and opens what is written in it. */
function addModule({ desk, view }: Props, fresh: Pick<WallModule, 'kind' | 'content' | 'look'>): void {
  const middle = toWall(view.camera, { x: view.size.width / 2, y: view.size.height / 2 })
  const { modules } = desk.wall.peek()
  if (roomLeft(modules) < 1) return void notify(said.done.full, { tone: 'fault' })
  const place = placeFor(fresh.kind, middle, modules)
  // Kind, content and look come from one entry of the table of blanks, so they belong together.
  const module = { ...fresh, id: newModuleId(), audience: 'everyone', place } as WallModule
  add(desk, [module], said.added(kinds[fresh.kind]))
  panel.value = 'thing'
}

/** The list of kinds. */
export function AddPanel(props: Props) {
  return (
    <ul class="add-list">
      {order.map((kind) => (
        <li key={kind}>
          <button type="button" class="add-kind" data-kind={kind} onClick={() => addModule(props, blank[kind])}>
            <strong>{kinds[kind]}</strong>
            <span>{kindsWhat[kind]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
