// Says anew which words the house does not want.
import type { Actor } from '#bedrock/actor'
import type { WordFilter } from '#contract/word-filters'
import { wordFiltersChanged } from '#events/house'
import type { Tx } from '../owns.ts'

/** [MOD-1.25] */
export async function setWordFilters(tx: Tx, actor: Actor, filters: readonly WordFilter[]): Promise<void> {
  await tx.db.deleteFrom('word_filters').execute()
  if (filters.length > 0)
    await tx.db
      .insertInto('word_filters')
      .values([...filters])
      .execute()
  await tx.announce(wordFiltersChanged({ by: actor.id }))
}
