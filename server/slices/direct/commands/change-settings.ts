// Says from whom somebody takes words without a knock, and whether they show what they have read.
import type { Actor } from '#bedrock/actor'
import type { DirectSettings } from '#contract/direct'
import { conversationChanged } from '#events/direct'
import type { Tx } from '../owns.ts'
import { showingWith } from '../queries/showing.ts'
import { directSettings } from '../queries/takes.ts'
import { holdUnspoken } from './hold-unspoken.ts'

/** [DM-1.2, DM-1.11, DM-4.3] What is not said stays as it was; what was said before stays as it began. */
export async function changeSettings(tx: Tx, actor: Actor, wish: Partial<DirectSettings>): Promise<void> {
  const before = await directSettings(tx.db, actor.id)
  const { takes_from, shows_reading } = { ...before, ...wish }
  const kept = { takes_from, shows_reading: shows_reading ? 1 : 0 }
  await tx.db
    .insertInto('direct_settings')
    .values({ user_id: actor.id, ...kept })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(kept))
    .execute()
  if (takes_from !== before.takes_from) await holdUnspoken(tx, actor.id)
  if (shows_reading === before.shows_reading) return
  for (const { room_id: roomId, other_id } of await showingWith(tx.db, actor.id))
    await tx.announce(conversationChanged({ roomId, tell: [actor.id, other_id] }))
}
