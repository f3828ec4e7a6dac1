// Makes the room of two and the key of what is said in it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Person } from '#contract/people'
import type { AppContext } from '#server/context'
import { ownerOf } from '#slices/chat/index'
import { openPair } from '#slices/rooms/index'
import type { BeginningTx } from '../owns.ts'
import { unspokenBetween } from '../queries/unspoken.ts'

/** [DM-1.1, DM-1.12, DM-2.3] One in which nothing was said is opened by both from now on, or is the actor's alone if the other's first words would be a knock, or their own are. `acceptedAt` is null where the first words are a knock. Answers the room. Refuses with CONFLICT where the other opened one meanwhile. */
export async function openBetween(
  tx: BeginningTx,
  actor: Actor,
  to: Person,
  acceptedAt: number | null,
  { keyring, random }: Pick<AppContext, 'keyring' | 'random'>,
): Promise<number> {
  const pair = [Math.min(actor.id, to.id), Math.max(actor.id, to.id)] as const
  const there = await unspokenBetween(tx.db, actor.id, to.id)
  if (there) {
    const both = acceptedAt !== null && there.accepted_at !== null && there.knocker_id !== actor.id
    await tx.db
      .updateTable('conversations')
      .set({ knocker_id: both ? null : actor.id, accepted_at: acceptedAt, turned_away_at: null })
      .where('room_id', '=', there.room_id)
      .execute()
    return there.room_id
  }
  const roomId = await openPair(tx, pair, random)
  const { wrapped } = keyring.make(ownerOf(roomId))
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('conversations')
    .values({
      room_id: roomId,
      low_id: pair[0],
      high_id: pair[1],
      knocker_id: actor.id,
      accepted_at: acceptedAt,
      turned_away_at: null,
      words_key: wrapped,
    })
    .onConflict((conflict) => conflict.columns(['low_id', 'high_id']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) refuse('CONFLICT', 'They have just written to you. Look again.')
  return roomId
}
