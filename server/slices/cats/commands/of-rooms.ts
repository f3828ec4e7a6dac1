// What happens in public rooms.
import { within } from '#bedrock/bus'
import { messageDeleted, messageEdited, messageSent } from '#events/messages'
import { roomChanged, roomOpened } from '#events/rooms'
import type { Tx } from '../owns.ts'
import { publicRoom } from '../queries/public-things.ts'
import { closeForCats } from './forget-for-cats.ts'
import { noteInPublic } from './note-tiding.ts'

/** [CAT-2.1, CAT-2.2, CAT-2.7] */
export const ofRooms = [
  within(messageSent, (tx: Tx, { message }) => noteInPublic(tx, 'message.posted', message.room_id, message.user_id)),
  within(messageEdited, (tx: Tx, { message }) => noteInPublic(tx, 'message.edited', message.room_id, message.user_id)),
  within(messageDeleted, async (tx: Tx, { message, by }) => {
    // What somebody takes from another is order being kept, and no deed of theirs.
    if (by === message.user_id) await noteInPublic(tx, 'message.deleted', message.room_id, by)
  }),
  within(roomOpened, async (tx: Tx, { roomId }) => {
    const room = await publicRoom(tx.db, roomId)
    if (room) await noteInPublic(tx, 'room.created', roomId, room.opened_by)
  }),
  within(roomChanged, async (tx: Tx, { roomId, closedAs, changed }) => {
    const shut = closedAs !== null || changed.includes('archived')
    if (shut && !(await publicRoom(tx.db, roomId))) await closeForCats(tx, `room:${roomId}`)
  }),
]
