// What waits: lines that are being typed, and deeds that nobody heeded.
import type { CatName } from '#contract/house'
import type { Looks } from './room-now.ts'

export interface DueRow {
  readonly id: number
  readonly room_id: number
  readonly at: number
  readonly cat: CatName
  readonly turn: number
  readonly why: string
}

/** Typed lines whose time has come, the earliest first. */
export const dueLines = (db: Looks, now: number): Promise<DueRow[]> =>
  db
    .selectFrom('cat_lines')
    .select(['id', 'room_id', 'at', 'cat', 'turn', 'why'])
    .where('said', '=', 0)
    .where('at', '<=', now)
    .orderBy('at')
    .limit(20)
    .execute()

/** Whether there is anything to do, by one look. */
export async function whatWaits(db: Looks, now: number): Promise<{ readonly lines: boolean; readonly deeds: boolean }> {
  const row = await db
    .selectFrom('cat_stages')
    .innerJoin('cat_worlds', 'cat_worlds.id', 'cat_stages.id')
    .select((eb) => [
      'cat_stages.seq as heeded',
      'cat_worlds.seq as came',
      eb.selectFrom('cat_lines').select('cat_lines.at').where('said', '=', 0).orderBy('at').limit(1).as('due'),
    ])
    .where('cat_stages.id', '=', 1)
    .executeTakeFirst()
  return {
    lines: row !== undefined && row.due !== null && row.due <= now,
    deeds: row !== undefined && row.came > row.heeded,
  }
}
