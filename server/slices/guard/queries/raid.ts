// Whether the house is on its guard.
import type { Reader } from '#bedrock/tx'

/** [MOD-1.23] The owner's settings say until when. */
export async function isRaided(db: Pick<Reader, 'selectFrom'>, now: number): Promise<boolean> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', 'raid_until').executeTakeFirst()
  const until: unknown = row ? JSON.parse(row.value) : null
  return typeof until === 'string' && Date.parse(until) > now
}
