// From room to room by keyboard.
import { navigate, place } from '../../bedrock/router.ts'
import { openRooms } from './room-list.ts'

/** Goes to the room that stands `step` places after the open one in the rail. */
export function stepRoom(step: 1 | -1): void {
  const rooms = openRooms.peek()
  const at = rooms.findIndex(
    ({ name }) => place.peek().path.startsWith(`/rooms/${name}`) && place.peek().path.split('/')[2] === name,
  )
  const next = rooms[(at + step + rooms.length) % rooms.length]
  if (next) navigate(`/rooms/${next.name}`)
}
