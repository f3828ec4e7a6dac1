// Where one thing lies, as numbers.
import type { Place, WallModule } from '#contract/modules'
import { words } from '#words/index'
import { settled } from '../geometry/group.ts'
import type { Desk } from './desk.ts'

const { thing, desk: said } = words.walls
const numbers = ['x', 'y', 'width', 'height', 'turn'] as const satisfies readonly (keyof Place)[]

/** Fields for place, size and turn; each is kept when it is left. */
export function PlaceForm({ desk, module: { id, place } }: { readonly desk: Desk; readonly module: WallModule }) {
  const keep = (which: (typeof numbers)[number], value: number): void => {
    if (Number.isFinite(value))
      desk.place(new Map([[id, settled({ ...place, [which]: value })]]), said.done.moved(1, place.x, place.y))
  }
  return (
    <div class="place-form">
      {numbers.map((which) => (
        <label key={which} class="place-number">
          <span class="label">{thing.numbers[which]}</span>
          <input
            class="input"
            type="number"
            value={place[which]}
            onChange={(event) => keep(which, event.currentTarget.valueAsNumber)}
          />
        </label>
      ))}
    </div>
  )
}
