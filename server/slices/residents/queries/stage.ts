// How far the deeds were heeded, and what was said before.
import type { Spoken } from '#cats/speech/spoken'
import type { CatName } from '#contract/house'
import type { Looks } from './room-now.ts'

export interface Stage {
  readonly version: number
  readonly seq: number
  readonly spoken: Spoken
}

/** The stage as it stands. */
export async function stageNow(db: Looks): Promise<Stage> {
  const row = await db.selectFrom('cat_stages').selectAll().where('id', '=', 1).executeTakeFirstOrThrow()
  // Written by this slice alone, in this form.
  return { version: row.version, seq: row.seq, spoken: JSON.parse(row.spoken) as Spoken }
}

/** The deeds that nobody heeded yet, the earliest first. */
export const deedsAfter = (db: Looks, seq: number, most: number) =>
  db.selectFrom('cat_deeds').selectAll().where('seq', '>', seq).orderBy('seq').limit(most).execute()

/** When a cat is ready again. */
export const readyAt = async (db: Looks, cat: CatName): Promise<number> => {
  const row = await db.selectFrom('cat_voices').select('ready_at').where('cat', '=', cat).executeTakeFirst()
  return row?.ready_at ?? 0
}
