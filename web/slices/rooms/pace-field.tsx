// How fast one may talk in a room.
import type { Room } from '#contract/rooms'
import { roomsLines } from '#words/rooms-lines'
import { Field } from '../../kit/field.tsx'

/** Seconds between two lines of one's own. */
const paces = [0, 5, 15, 60, 300, 900, 3_600, 21_600] as const

/** What a pace is called. */
export const paceName = (seconds: number): string =>
  seconds === 0 ? roomsLines.pace.free : roomsLines.pace.line(seconds)

interface Props {
  readonly room: Room
  readonly onChoose: (seconds: number) => void
}

/** Counts at once. A pace that was set elsewhere stands among the others. */
export function PaceField({ room: { slow_s }, onChoose }: Props) {
  const said = roomsLines.pace
  const choices = [...new Set([...paces, slow_s])].sort((a, b) => a - b)
  return (
    <Field label={said.label} hint={said.hint}>
      {(control) => (
        <select
          class="input"
          {...control}
          value={slow_s}
          onChange={(event) => onChoose(Number(event.currentTarget.value))}
        >
          {choices.map((seconds) => (
            <option key={seconds} value={seconds}>
              {paceName(seconds)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
