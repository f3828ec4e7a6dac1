// Deletes a conversation for one of its two.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { conversationChanged, conversationDeleted } from '#events/direct'
import { roomFor } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { newestIn, sideOf } from '../queries/side-of.ts'

/** [DM-3.1, DM-3.2] Up to what was said last; the other is told nothing. Refuses with NOT_FOUND. */
export async function deleteForMe(tx: Tx, actor: Actor, roomId: number): Promise<void> {
  const room = await roomFor(tx.db, actor.id, String(roomId))
  const side = room && (await sideOf(tx.db, actor.id, roomId))
  if (!side) refuse('NOT_FOUND', 'There is no such conversation.')
  const entryId = await newestIn(tx.db, roomId)
  await tx.db
    .updateTable('conversations')
    .set({ [`${side}_cut`]: entryId, [`${side}_left`]: entryId })
    .where('room_id', '=', roomId)
    .execute()
  await tx.announce(conversationDeleted({ roomId, entryId, userIds: [actor.id], forBoth: false }))
  await tx.announce(conversationChanged({ roomId, tell: [actor.id] }))
}
