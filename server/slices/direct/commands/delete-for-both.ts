// Deletes a conversation for both: its words and the key that opened them.
import type { Actor } from '#bedrock/actor'
import { forget } from '#bedrock/log/forget'
import { advance } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import { conversationChanged, conversationDeleted } from '#events/direct'
import type { AppContext } from '#server/context'
import { ownerOf } from '#slices/chat/index'
import { roomFor } from '#slices/rooms/index'
import type { DeletingTx } from '../owns.ts'
import { mayDeleteForBoth } from '../policy.ts'
import { newestIn, pairOf } from '../queries/side-of.ts'

const codeBytes = 6

/** [DM-3.3, DM-3.4, DM-3.5, DM-3.6] What is said from now on is sealed by a fresh key. Answers the code of the receipt. Refuses with NOT_FOUND, and with FORBIDDEN. */
export async function deleteForBoth(
  tx: DeletingTx,
  actor: Actor,
  roomId: number,
  { keyring, random }: Pick<AppContext, 'keyring' | 'random'>,
): Promise<string> {
  const seen = await roomFor(tx.db, actor.id, String(roomId))
  if (seen?.kind !== 'direct') refuse('NOT_FOUND', 'There is no such conversation.')
  const stream = { kind: 'room', id: roomId } as const
  const head = await advance(tx, stream)
  const room = await roomFor(tx.db, actor.id, String(roomId))
  const pair = await pairOf(tx.db, roomId)
  if (!room || !pair) refuse('NOT_FOUND', 'There is no such conversation.')
  if (!mayDeleteForBoth(room, pair.length === 1))
    refuse('FORBIDDEN', 'This can be deleted for both while you can write to each other. You can delete it for you.')
  // [DM-1.10] Nobody is told of a conversation in which nothing was said.
  if (room.spoken === 0) refuse('FORBIDDEN', 'Nothing was said here yet.')
  await forget(tx, stream, head.rev)
  const entryId = await newestIn(tx.db, roomId)
  await tx.db
    .updateTable('conversations')
    .set({ low_cut: entryId, high_cut: entryId, words_key: keyring.make(ownerOf(roomId)).wrapped })
    .where('room_id', '=', roomId)
    .execute()
  const code = Buffer.from(random.token(codeBytes), 'base64url').toString('hex')
  await tx.db
    .insertInto('direct_receipts')
    .values({ code, room_id: roomId, by_id: actor.id, deleted_at: tx.now, entry_id: entryId })
    .execute()
  await tx.announce(conversationDeleted({ roomId, entryId, userIds: pair, forBoth: true }))
  await tx.announce(conversationChanged({ roomId, tell: pair }))
  return code
}
