// Reads what the owner decided.
import type { Reader } from '#bedrock/tx'
import type { JoinMode } from '#contract/house'
import { defaults, type Settings } from '../parts/settings.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** Every setting, the default where nothing was decided. */
export async function settings(db: Looks): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['key', 'value']).execute()
  const decided = Object.fromEntries(
    rows.filter((row) => row.key in defaults).map((row): [string, unknown] => [row.key, JSON.parse(row.value)]),
  )
  return { ...defaults, ...decided }
}

/** Who may join. */
export const joinMode = async (db: Looks): Promise<JoinMode> => (await settings(db)).join

/** Whether the samples stand. */
export const hasSamples = async (db: Looks): Promise<boolean> =>
  (await db
    .selectFrom('rooms')
    .select('id')
    .where('sample', '=', 1)
    .where('archived_at', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Whether the house has an owner. */
export const hasOwner = async (db: Looks): Promise<boolean> =>
  (await db.selectFrom('users').select('id').where('role', '=', 'owner').limit(1).executeTakeFirst()) !== undefined
