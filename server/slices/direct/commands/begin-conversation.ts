// Begins a conversation with its first words.
import { type Actor, isNew } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Person } from '#contract/people'
import type { AppContext } from '#server/context'
import { type NewMessage, type Sent, sendMessage, wordsIn } from '#slices/chat/index'
import { areApart } from '#slices/friends/index'
import type { BeginningTx } from '../owns.ts'
import { wouldKnock } from '../queries/takes.ts'
import { openBetween } from './open-between.ts'

/** Normalised. */
export interface FirstWords extends Pick<NewMessage, 'content' | 'clientId' | 'beside'> {
  readonly to: Person
}

/** [DM-1.1, DM-1.2, DM-1.3] Both are told of it with its first words. Refuses with CONFLICT where the other began one meanwhile. */
export async function beginConversation(
  tx: BeginningTx,
  actor: Actor,
  { to, ...said }: FirstWords,
  { keyring, random }: Pick<AppContext, 'keyring' | 'random'>,
): Promise<{ readonly roomId: number; readonly sent: Sent }> {
  if (await areApart(tx.db, actor.id, to.id)) refuse('NOT_FOUND', 'There is nobody of that name.')
  // [MOD-1.22] Whoever is new knocks everywhere.
  const knocks = isNew(actor, tx.now) || (await wouldKnock(tx.db, actor.id, to.id))
  const acceptedAt = knocks ? null : tx.now
  const roomId = await openBetween(tx, actor, to, acceptedAt, { keyring, random })
  const sent = await sendMessage(tx, actor, { ...said, roomId, replyTo: null, wordsIn: wordsIn({ keyring, random }) })
  return { roomId, sent }
}
