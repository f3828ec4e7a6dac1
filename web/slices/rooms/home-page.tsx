// The address of the house itself: one comes in at the room where one was last.
import { useEffect } from 'preact/hooks'
import { navigate } from '../../bedrock/router.ts'
import { lastRoom } from './last-room.ts'
import { openRooms, roomNamed, roomsById } from './room-list.ts'

/** Goes on at once. */
export function Page() {
  const known = roomsById.value !== null
  useEffect(() => {
    if (!known) return
    const room = roomNamed(lastRoom()) ?? roomNamed('general') ?? openRooms.peek()[0]
    navigate(room ? `/rooms/${room.name}` : '/rooms', { replace: true })
  }, [known])
  return null
}
