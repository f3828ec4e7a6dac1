// The dialogs of the rooms, which may be opened from any page.
import { words } from '#words/index'
import { Dialog } from '../../kit/dialog.tsx'
import { OpenRoom } from './open-room.tsx'
import { openRoomDialog } from './open-room-dialog.ts'

/** Whichever of them is open. */
export function RoomDialogs() {
  return (
    <Dialog open={openRoomDialog.value} onClose={() => (openRoomDialog.value = false)} title={words.rooms.open.title}>
      <OpenRoom />
    </Dialog>
  )
}
