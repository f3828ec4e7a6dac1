// Appeals against a sanction.
import { refuse } from '#bedrock/refusal'
import { appealMade } from '#events/appeals'
import type { Tx } from '../owns.ts'
import { mayAppeal } from '../parts/appealing.ts'
import { type SanctionRow, sanctionOf } from '../queries/sanctions.ts'

/** [MOD-2.3] Once. Refuses with NOT_FOUND what is not theirs, with CONFLICT a second one and what is too late. */
export async function makeAppeal(tx: Tx, userId: number, id: number, words: string): Promise<SanctionRow> {
  const sanction = (await sanctionOf(tx.db, userId, id)) ?? refuse('NOT_FOUND', 'There is no such sanction.')
  if (sanction.appealed_at !== null) refuse('CONFLICT', 'There was an appeal against this already; there is one.')
  if (!mayAppeal(sanction, tx.now)) refuse('CONFLICT', 'It was taken back, or it is too late to appeal against it.')
  const [made] = await tx.db
    .insertInto('appeals')
    .values({
      sanction_id: id,
      words,
      made_at: tx.now,
      decided_at: null,
      decided_by: null,
      outcome: null,
      answer: '',
    })
    .onConflict((conflict) => conflict.column('sanction_id').doNothing())
    .returning('sanction_id')
    .execute()
  if (!made) refuse('CONFLICT', 'There was an appeal against this already; there is one.')
  await tx.announce(appealMade({ sanctionId: id, userId }))
  return { ...sanction, appeal_words: words, appealed_at: tx.now, answer: '' }
}
