// A room that is told of it: its caption and address go there as a message, which carries its card.
import { codegroundLines } from '#words/codeground-lines'
import { Field } from '../../../../kit/field.tsx'
import { tellableRooms } from './tellable-rooms.ts'

const said = codegroundLines.publish

interface Props {
  readonly room: number | null
  readonly onRoom: (room: number | null) => void
}

/** One of the rooms in which one may speak, or none. */
export function RoomField({ room, onRoom }: Props) {
  const rooms = tellableRooms.value
  if (rooms.length === 0) return null
  return (
    <Field label={said.room} hint={said.roomHint}>
      {(control) => (
        <select
          class="input"
          {...control}
          value={room === null ? '' : String(room)}
          onChange={({ currentTarget: { value } }) => onRoom(value === '' ? null : Number(value))}
        >
          <option value="">{said.noRoom}</option>
          {rooms.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
