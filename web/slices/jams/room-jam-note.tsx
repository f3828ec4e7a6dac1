// Says in a room that a jam runs there and who is at it, with the way in.
import { useEffect } from 'preact/hooks'
import { jamsLines } from '#words/jams-lines'
import { connection } from '../../bedrock/socket.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { joinJamOf } from './joined-jam.ts'
import { askRoomJam, roomJam } from './room-jams.ts'
import './room-jam-note.css'

const said = jamsLines.note
/** So many are named. */
const most = 3

interface Props {
  readonly room: { readonly id: number; readonly name: string }
}

/** Nothing while none runs. */
export function RoomJamNote({ room }: Props) {
  const connected = connection.value
  useEffect(() => {
    // A room without an answer shows none, and the way to begin one says why.
    askRoomJam(room.id).catch(() => {})
  }, [room.id, connected])
  const jam = roomJam(room.id)?.jam
  if (!jam) return null
  const names = jam.people.map(({ username }) => username)
  return (
    <section class="room-jam" aria-label={said.label} data-playing={jam.playing}>
      <i class="room-jam-lamp" aria-hidden="true" />
      <p role="status">{said.runs(names.slice(0, most), names.slice(most).length, jam.playing)}</p>
      <ButtonLink small kind="make" href={`/rooms/${room.name}/jam`} onFollow={() => joinJamOf(room.id)}>
        {said.join}
      </ButtonLink>
    </section>
  )
}
