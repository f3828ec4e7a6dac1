// A room: its title, its script, its composer.
import { useEffect, useMemo } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { asFailure } from '../../bedrock/api-failure.ts'
import { joined, listen } from '../../bedrock/joined-rooms.ts'
import type { PageProps } from '../../bedrock/registry.ts'
import { look, roomNamed, roomsById, roomsFault } from '../rooms/room-list.ts'
import { rememberRoom } from '../rooms/last-room.ts'
import { NotHere } from './not-here.tsx'
import { jumpToLine } from './jump.ts'
import { RoomPane } from './room-pane.tsx'
import { roomScreen } from './room-screen.ts'
import { personShown } from './person-shown.ts'
import { screenShown } from './screen-shown.ts'
export { Context } from './chat-context.tsx'

/** The page of `/rooms/:name/:id?`. */
export function Page({ params: { name = '', id } }: PageProps) {
  if (roomsById.value === null) return roomsFault.value === null ? null : <p class="field-error">{roomsFault.value}</p>
  const room = roomNamed(name)
  return room ? <Open key={room.id} room={room} lineId={Number(id) || null} /> : <NotHere name={name} />
}

function Open({ room, lineId }: { readonly room: Room; readonly lineId: number | null }) {
  const screen = useMemo(() => roomScreen(room), [])
  useEffect(() => {
    personShown.value = null
    rememberRoom(room.name)
    listen(room.id).catch((error: unknown) => (screen.fault.value = asFailure(error).message))
    screenShown.value = screen
    const away = look(room.id)
    return () => {
      away()
      screenShown.value = null
    }
  }, [])
  const ready = joined.value.has(room.id)
  useEffect(() => {
    if (ready && lineId !== null) void jumpToLine(screen, lineId)
  }, [ready, lineId])
  return <RoomPane room={room} screen={screen} />
}
