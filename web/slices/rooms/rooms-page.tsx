// All rooms on a page: on phones the way to them, elsewhere also the archived ones.
import { useEffect } from 'preact/hooks'
import { words } from '#words/index'
import { RailPlaces } from '../../bedrock/shell/rail.tsx'
import { Button } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { WhispersRail } from '../direct/whispers-rail.tsx'
import { askWhetherReported } from '../reports/ask-whether-reported.ts'
import { openRoomDialog } from './open-room-dialog.ts'
import { archivedRooms, openRooms, roomsById, roomsFault } from './room-list.ts'
import { RoomLink } from './rooms-rail.tsx'

/** The page of `/rooms`. */
export function Page() {
  // The places of a phone stand here.
  useEffect(askWhetherReported, [])
  return (
    <div class="rooms-page">
      <Title text={words.rooms.title} />
      {roomsFault.value !== null && <p class="field-error">{roomsFault.value}</p>}
      {roomsById.value !== null && openRooms.value.length === 0 && <p>{words.rooms.none}</p>}
      <ul class="rooms-list">
        {openRooms.value.map((room) => (
          <li key={room.id}>
            <RoomLink room={room} />
            {room.topic !== '' && <bdi class="rooms-topic">{room.topic}</bdi>}
          </li>
        ))}
      </ul>
      <Button kind="act" onClick={() => (openRoomDialog.value = true)}>
        {words.rooms.open.act}
      </Button>
      <section class="rooms-whispers">
        <WhispersRail />
      </section>
      <section class="rooms-places">
        <h2 class="label">{words.shell.places}</h2>
        <RailPlaces />
      </section>
      {archivedRooms.value.length > 0 && (
        <section>
          <h2 class="label">{words.rooms.archive.show}</h2>
          <ul class="rooms-list">
            {archivedRooms.value.map((room) => (
              <li key={room.id}>
                <RoomLink room={room} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
