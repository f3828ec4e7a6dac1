// What opens over a room for one of its lines: what can be done with it, and what can be stuck on it.
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { roomState } from '../../bedrock/room-states.ts'
import { ActSheet, lineActs } from './line-acts.tsx'
import type { RoomScreen } from './room-screen.ts'
import { StuckDrawings } from './stuck/stuck-drawings.tsx'
import { StuckTray } from './stuck/stuck-tray.tsx'

/** One at a time. */
export function LineSheets({ room, screen }: { readonly room: Room; readonly screen: RoomScreen }) {
  const lineAt = (id: number | null): Message | undefined =>
    id === null ? undefined : roomState(room.id).value.objects.get(id)
  const menu = lineAt(screen.menuFor.value)
  const under = lineAt(screen.stickingOn.value)
  return (
    <>
      <StuckDrawings screen={screen} />
      {under && <StuckTray message={under} onClose={() => (screen.stickingOn.value = null)} />}
      {menu && <ActSheet acts={lineActs(menu, room, screen)} onClose={() => (screen.menuFor.value = null)} />}
    </>
  )
}
