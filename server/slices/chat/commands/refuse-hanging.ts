// Whether this person may stick this on this message.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { StuckOn, StuckThing } from '#contract/stuck'
import { refuseUnknownEmoji } from '#slices/emoji/index'
import { areApart } from '#slices/friends/index'
import type { Tx } from '../owns.ts'
import type { Locked } from '../parts/locked-message.ts'
import { refuseFull } from '../parts/stuck.ts'
import { mayStick } from '../policy.ts'

/** [CHAT-5.11] Refuses with NOT_FOUND what is gone, and with FORBIDDEN where they may not, or are kept apart from its author. */
export async function refuseHanging(tx: Tx, actor: Actor, { entry, room }: Locked): Promise<void> {
  if (entry.erased_at !== null || entry.hidden_at !== null) refuse('NOT_FOUND', 'This message is gone.')
  if (!mayStick(actor, room)) refuse('FORBIDDEN', 'Nothing can be stuck on messages here by you.')
  if (entry.author_id !== null && (await areApart(tx.db, actor.id, entry.author_id)))
    refuse('FORBIDDEN', 'You cannot stick anything on this message.')
}

/** [CHAT-5.13, CHAT-3.43] One thing more beside these. Refuses with CONFLICT where there is no room, and with NOT_FOUND an emoji that the house does not have. */
export async function refuseOneMore(tx: Tx, actor: Actor, all: readonly StuckOn[], thing: StuckThing): Promise<void> {
  refuseFull(all, actor.id)
  await refuseUnknownEmoji(tx.db, thing)
}
