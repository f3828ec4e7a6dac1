// Opens a conversation before its first words, so that files can be sealed for them.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Person } from '#contract/people'
import { conversationChanged } from '#events/direct'
import type { AppContext } from '#server/context'
import { areApart } from '#slices/friends/index'
import type { BeginningTx } from '../owns.ts'
import { conversationWith } from '../queries/conversations.ts'
import { wouldKnock } from '../queries/takes.ts'
import { openBetween } from './open-between.ts'

/** [DM-1.10, DM-1.11, DM-1.12] Answers its room; one that is there for the actor stays as it is. Refuses with FORBIDDEN where the first words would be a knock. */
export async function prepareConversation(
  tx: BeginningTx,
  actor: Actor,
  to: Person,
  tools: Pick<AppContext, 'keyring' | 'random'>,
): Promise<number> {
  const row = await conversationWith(tx.db, actor.id, to.id)
  if (row && (row.spoken === 1 || row.accepted_at !== null)) return row.id
  if (await areApart(tx.db, actor.id, to.id)) refuse('NOT_FOUND', 'There is nobody of that name.')
  if (await wouldKnock(tx.db, actor.id, to.id))
    refuse('FORBIDDEN', 'Your first words are a knock, and a knock carries no files. Send them once you are let in.')
  const roomId = await openBetween(tx, actor, to, tx.now, tools)
  await tx.announce(conversationChanged({ roomId, tell: [actor.id] }))
  return roomId
}
