// The dialogs of the rooms, which may be opened from any page.
import { roomsLines } from '#words/rooms-lines'
import { Dialog } from '../../kit/dialog.tsx'
import { OpenRoom } from './open-room.tsx'
import { openRoomDialog } from './open-room-dialog.ts'

/** Whichever of them is open. */
export function RoomDialogs() {
  return (
    <Dialog open={openRoomDialog.value} onClose={() => (openRoomDialog.value = false)} title={roomsLines.open.title}>
      <OpenRoom />
    </Dialog>
  )
}
