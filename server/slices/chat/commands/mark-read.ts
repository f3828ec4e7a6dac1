// Remembers how far a person has read in a room.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { roomRead } from '#events/messages'
import { roomFor } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'

/** [CHAT-2.4] Never moves backwards, and never beyond what stands in the room. */
export async function markRead(tx: Tx, actor: Actor, ref: string, id: number): Promise<void> {
  const room = await roomFor(tx.db, actor.id, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  const newest = await tx.db
    .selectFrom('entries')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('stream_id', '=', room.id)
    .executeTakeFirst()
  const entryId = Math.min(id, newest?.id ?? 0)
  const mark = await tx.db
    .selectFrom('read_marks')
    .select('entry_id')
    .where('user_id', '=', actor.id)
    .where('room_id', '=', room.id)
    .executeTakeFirst()
  if (entryId <= (mark?.entry_id ?? 0)) return
  await tx.db
    .insertInto('read_marks')
    .values({ user_id: actor.id, room_id: room.id, entry_id: entryId })
    .onConflict((conflict) => conflict.columns(['user_id', 'room_id']).doUpdateSet({ entry_id: entryId }))
    .execute()
  await tx.announce(roomRead({ userId: actor.id, roomId: room.id, entryId, sessionId: actor.sessionId }))
}
