// Said where a wall is built that has things of one's own and still samples: that nobody else sees those, and the way to be rid of them.
import { awaits } from '#wall/awaits'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { notify } from '../../../kit/toast.tsx'
import type { Desk } from './desk.ts'
import { panel } from './tools.ts'

const said = words.walls.desk.samples
/** These are on the wall without anybody having filled them. */
const others = new Set(['guestbook', 'top8'])

/** [WALL-3.50] The sentence and the button; nothing while something else is open, or where nothing is one's own yet. */
export function SamplesLeft({ desk }: { readonly desk: Desk }) {
  const { modules } = desk.wall.value
  const samples = modules.filter(awaits)
  const isBegun = modules.some((module) => !awaits(module) && !others.has(module.kind))
  if (samples.length === 0 || !isBegun || panel.value !== null) return null
  const clear = (): void => {
    desk.change(
      samples.map(({ id }) => ({ step: 'remove', id })),
      said.gone,
    )
    notify(said.gone, { undo: () => desk.undo() })
  }
  return (
    <div class="samples-left">
      <p>{said.what}</p>
      <Button small onClick={clear}>
        {said.clear}
      </Button>
    </div>
  )
}
