// What happens in public rooms.
import { within } from '#bedrock/bus'
import { messageDeleted, messageEdited, messageSent } from '#events/messages'
import { roomChanged, roomOpened } from '#events/rooms'
import type { DeedKind } from '#cats/deeds/deeds'
import type { Tx } from '../owns.ts'
import { publicRoom } from '../queries/public-things.ts'
import { closeForCats } from './forget-for-cats.ts'
import { noteTiding } from './note-tiding.ts'

async function noteSaid(tx: Tx, kind: DeedKind, roomId: number, by: number | null): Promise<void> {
  if (by !== null && (await publicRoom(tx.db, roomId))) await noteTiding(tx, { kind, by, place: `room:${roomId}` })
}

/** [CAT-2.1, CAT-2.2, CAT-2.7] */
export const ofRooms = [
  within(messageSent, (tx: Tx, { message }) => noteSaid(tx, 'message.posted', message.room_id, message.user_id)),
  within(messageEdited, (tx: Tx, { message }) => noteSaid(tx, 'message.edited', message.room_id, message.user_id)),
  within(messageDeleted, async (tx: Tx, { message, by }) => {
    // What somebody takes from another is order being kept, and no deed of theirs.
    if (by === message.user_id) await noteSaid(tx, 'message.deleted', message.room_id, by)
  }),
  within(roomOpened, async (tx: Tx, { roomId }) => {
    const room = await publicRoom(tx.db, roomId)
    if (room) await noteTiding(tx, { kind: 'room.created', by: room.opened_by, place: `room:${roomId}` })
  }),
  within(roomChanged, async (tx: Tx, { roomId, closedAs, changed }) => {
    const shut = closedAs !== null || changed.includes('archived')
    if (shut && !(await publicRoom(tx.db, roomId))) await closeForCats(tx, `room:${roomId}`)
  }),
]
