// The page of `/rooms/:name/jam`: the jam of a room, or where one begins it.
import { useEffect, useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { jamsLines } from '#words/jams-lines'
import { words } from '#words/index'
import { asFailure } from '../../../bedrock/api-failure.ts'
import type { PageProps } from '../../../bedrock/registry.ts'
import { connection } from '../../../bedrock/socket.ts'
import { NotHere } from '../../chat/not-here.tsx'
import { roomNamed, roomsById, roomsFault } from '../../rooms/room-list.ts'
import { askRoomJam, roomJam } from '../room-jams.ts'
import { BeginJam } from './begin-jam.tsx'
import { JamStudio } from './jam-studio.tsx'
import './jam.css'

/** Whoever may not see the room learns nothing of its jam. */
export function Page({ params: { name = '' } }: PageProps) {
  if (roomsById.value === null) return roomsFault.value === null ? null : <p class="field-error">{roomsFault.value}</p>
  const room = roomNamed(name)
  return room ? <Stage key={room.id} room={room} /> : <NotHere name={name} />
}

function Stage({ room }: { readonly room: Room }) {
  const [fault, setFault] = useState<string | null>(null)
  const connected = connection.value
  useEffect(() => {
    askRoomJam(room.id).then(
      () => setFault(null),
      (error: unknown) => setFault(asFailure(error).message),
    )
  }, [room.id, connected])
  const told = roomJam(room.id)
  if (told?.jam) return <JamStudio key={told.jam.begun_at} room={room} />
  if (told) return <BeginJam room={room} mayBegin={told.can_write} />
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>
        {words.song.jam(room.name)}
      </h1>
      {fault === null ? (
        <p role="status">{jamsLines.page.opening}</p>
      ) : (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
