// Counts that somebody whispered today; what, nobody hears of here.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'

const dayMs = 86_400_000

interface Whispered {
  /** Nobody had told them yet what a cat keeps. */
  readonly first: boolean
  /** How often today, this time included where it counts. */
  readonly used: number
  readonly day: number
}

/** [CAT-3.30] Refuses with RATE_LIMITED the seventh of a day, unless it is `urgent`, which is never refused and not counted. */
export async function countWhisper(tx: Tx, userId: number, urgent: boolean): Promise<Whispered> {
  const day = Math.floor(tx.now / dayMs)
  const row = await tx.db
    .insertInto('cat_whispers')
    .values({ user_id: userId, day: 0, used: 0 })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ user_id: userId }))
    .returningAll()
    .executeTakeFirstOrThrow()
  const before = row.day === day ? row.used : 0
  const used = urgent ? before : before + 1
  if (used > sizes.whispersPerDay)
    refuse('RATE_LIMITED', 'The cats are out of words for today. They answer again after midnight (UTC).', {
      retry_after_ms: (day + 1) * dayMs - tx.now,
    })
  await tx.db.updateTable('cat_whispers').set({ day, used }).where('user_id', '=', userId).execute()
  return { first: row.day === 0, used, day }
}
