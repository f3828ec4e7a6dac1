// The rooms' dialogs, whose code is fetched when one is first opened.
import { lazily } from '../../bedrock/lazily.tsx'
import { openRoomDialog } from './open-room-dialog.ts'

const Dialogs = lazily(() => import('./dialogs.tsx').then(({ RoomDialogs }) => RoomDialogs))

/** Nothing while none is open. */
export function DialogsWhenOpen() {
  return openRoomDialog.value ? <Dialogs /> : null
}
