// How much cats may say in a room, for whoever may change the room.
import type { CatMode } from '#contract/residents'
import type { Room } from '#contract/rooms'
import { residentsLines } from '#words/residents-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Choice } from '../../kit/choice.tsx'
import { notify } from '../../kit/toast.tsx'
import { roomCats, takeMode } from './room-cats.ts'

const said = residentsLines.mode
const modes = ['off', 'rare', 'normal'] as const

/** [CAT-3.65] Counts at once; nothing where no cat may be. */
export function ModeField({ room: { id } }: { readonly room: Room }) {
  const cats = roomCats(id)
  if (!cats?.canManage) return null
  const choose = (mode: CatMode): void => {
    takeMode(id, mode)
    api('PUT /api/rooms/:room/cats', { params: { room: String(id) }, body: { mode } }).then(
      () => void notify(said.saved[mode]),
      (error: unknown) => {
        takeMode(id, cats.mode)
        notify(asFailure(error).message, { tone: 'fault' })
      },
    )
  }
  return (
    <div>
      <Choice
        legend={said.legend}
        options={modes.map((value) => ({ value, label: said[value] }))}
        value={cats.mode}
        onChoose={choose}
      />
      <p class="field-hint">{said.hint}</p>
    </div>
  )
}
