// Keeps what was done to an account, and that it was taken back.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { BrokenRule } from '#contract/sanctions'
import type { Tx } from '../owns.ts'
import { backFrom, type Imposed, type TakenBack } from '../parts/sanction.ts'
import { mayTakeBack } from '../policy.ts'

/** What of it is announced. */
export interface Kept {
  readonly sanctionId: number | null
  readonly rule: BrokenRule | null
  readonly until: number | null
}

/** [MOD-1.28] One of a kind is in force at a time, and whoever is banned is not suspended beside it; warnings stand side by side. */
export async function keepSanction(tx: Tx, actor: Actor | null, userId: number, imposed: Imposed): Promise<Kept> {
  const { act, reason, rule = 'other' } = imposed
  const until = 'forMs' in imposed ? tx.now + imposed.forMs : null
  if (act !== 'warn')
    await tx.db
      .updateTable('sanctions')
      .set({ ended_at: tx.now })
      .where('user_id', '=', userId)
      .where('act', 'in', act === 'ban' ? ['ban', 'suspend'] : [act])
      .where('ended_at', 'is', null)
      .execute()
  const { id } = await tx.db
    .insertInto('sanctions')
    .values({
      user_id: userId,
      act,
      rule,
      reason,
      by_id: actor?.id ?? null,
      by_role: actor?.role ?? 'owner',
      made_at: tx.now,
      until,
      ended_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { sanctionId: id, rule, until }
}

/** [MOD-1.29] Refuses with FORBIDDEN what somebody higher imposed. */
export async function endSanction(tx: Tx, actor: Actor | null, userId: number, taken: TakenBack): Promise<Kept> {
  const open = await tx.db
    .updateTable('sanctions')
    .set({ ended_at: tx.now })
    .where('user_id', '=', userId)
    .where('act', '=', backFrom[taken.act])
    .where('ended_at', 'is', null)
    .$if(taken.act === 'unwarn', (query) => query.where('id', '=', 'sanctionId' in taken ? taken.sanctionId : 0))
    .returning(['id', 'rule', 'by_role', 'until'])
    .execute()
  const [one] = open
  if (one && !mayTakeBack(actor, one.by_role))
    refuse('FORBIDDEN', 'Somebody higher did this. They, or somebody as high, can take it back.')
  return { sanctionId: one?.id ?? null, rule: one?.rule ?? null, until: null }
}
