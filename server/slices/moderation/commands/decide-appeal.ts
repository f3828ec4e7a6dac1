// Decides an appeal: the sanction stands, or is taken back in the same transaction.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { appealDecided } from '#events/appeals'
import { backOf, judgeAccount, mayTakeBack } from '#slices/accounts/index'
import type { JudgingTx } from '../owns.ts'
import { inForce } from '../parts/appealing.ts'
import { othersMayDecide } from '../queries/others.ts'
import { type SanctionRow, sanctionFor } from '../queries/sanctions.ts'

interface Decision {
  readonly outcome: 'stands' | 'lifted'
  readonly answer: string
}

/** [MOD-2.5, MOD-2.6, MOD-2.7] */
export async function decideAppeal(tx: JudgingTx, actor: Actor, id: number, decision: Decision): Promise<SanctionRow> {
  const sanction = (await sanctionFor(tx.db, actor, id)) ?? refuse('NOT_FOUND', 'There is no such sanction.')
  if (sanction.appealed_at === null) refuse('CONFLICT', 'There is no appeal against this.')
  if (!mayTakeBack(actor, sanction.by_role))
    refuse('FORBIDDEN', 'Somebody higher did this. They, or somebody as high, decide.')
  if (sanction.by_id === actor.id && (await othersMayDecide(tx.db, sanction)))
    refuse('FORBIDDEN', 'You imposed this, so somebody else decides the appeal.')
  const [decided] = await tx.db
    .updateTable('appeals')
    .set({ decided_at: tx.now, decided_by: actor.id, ...decision })
    .where('sanction_id', '=', id)
    .where('decided_at', 'is', null)
    .returning('sanction_id')
    .execute()
  if (!decided) refuse('CONFLICT', 'This appeal is decided already.')
  if (decision.outcome === 'lifted' && inForce(sanction, tx.now))
    await judgeAccount(
      tx,
      actor,
      { id: sanction.user_id },
      sanction.act === 'warn' ? { act: 'unwarn', sanctionId: id } : { act: backOf[sanction.act] },
    )
  await tx.announce(
    appealDecided({ sanctionId: id, userId: sanction.user_id, by: actor.id, outcome: decision.outcome }),
  )
  return (await sanctionFor(tx.db, actor, id)) ?? refuse('NOT_FOUND', 'There is no such sanction.')
}
