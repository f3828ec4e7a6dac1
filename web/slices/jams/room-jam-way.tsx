// The way to the jam of a room, among what one does there.
import type { Room } from '#contract/rooms'
import { jamsLines } from '#words/jams-lines'
import { roomJam } from './room-jams.ts'

/** Nothing where none runs and one may begin none. */
export function RoomJamWay({ room: { id, name, kind } }: { readonly room: Room }) {
  const told = roomJam(id)
  if (kind === 'direct' || !(told?.jam || told?.can_write)) return null
  return (
    <li>
      <a class="about-act" href={`/rooms/${name}/jam`}>
        {told.jam ? jamsLines.act.join : jamsLines.act.begin}
      </a>
    </li>
  )
}
