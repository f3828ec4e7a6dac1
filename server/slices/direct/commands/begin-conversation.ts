// Begins a conversation with its first words.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Person } from '#contract/people'
import { conversationChanged } from '#events/direct'
import type { AppContext } from '#server/context'
import { ownerOf, type Sent, sendMessage, wordsIn } from '#slices/chat/index'
import { areApart } from '#slices/friends/index'
import { openPair } from '#slices/rooms/index'
import type { BeginningTx } from '../owns.ts'
import { wouldKnock } from '../queries/takes.ts'

export interface FirstWords {
  readonly to: Person
  /** Normalised. */
  readonly content: string
  readonly clientId: string
}

/** [DM-1.1, DM-1.2, DM-1.3, DM-2.3] Refuses with CONFLICT where the other began one meanwhile. */
export async function beginConversation(
  tx: BeginningTx,
  actor: Actor,
  { to, content, clientId }: FirstWords,
  { keyring, random }: Pick<AppContext, 'keyring' | 'random'>,
): Promise<{ readonly roomId: number; readonly sent: Sent }> {
  if (await areApart(tx.db, actor.id, to.id)) refuse('NOT_FOUND', 'There is nobody of that name.')
  const pair = [Math.min(actor.id, to.id), Math.max(actor.id, to.id)] as const
  const roomId = await openPair(tx, pair, random)
  const { wrapped } = keyring.make(ownerOf(roomId))
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('conversations')
    .values({
      room_id: roomId,
      low_id: pair[0],
      high_id: pair[1],
      knocker_id: actor.id,
      accepted_at: (await wouldKnock(tx.db, actor.id, to.id)) ? null : tx.now,
      turned_away_at: null,
      words_key: wrapped,
    })
    .onConflict((conflict) => conflict.columns(['low_id', 'high_id']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) refuse('CONFLICT', 'They have just written to you. Look again.')
  const sent = await sendMessage(tx, actor, {
    roomId,
    content,
    clientId,
    replyTo: null,
    wordsIn: wordsIn({ keyring, random }),
  })
  await tx.announce(conversationChanged({ roomId, tell: [...pair] }))
  return { roomId, sent }
}
