// Reads what the owner decided.
import { Check } from 'typebox/value'
import type { Reader } from '#bedrock/tx'
import { House, type JoinMode } from '#contract/house'
import { defaults, raidUntil, type Settings } from '../parts/settings.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** [HOUSE-2.1] Every setting; the default where nothing was decided, or nothing that this version knows. */
export async function settings(db: Looks): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['key', 'value']).execute()
  const decided = rows
    .map((row): [string, unknown] => [row.key, JSON.parse(row.value)])
    .filter(([key, value]) => Object.hasOwn(defaults, key) && Check(House.properties[key as keyof Settings], value))
  return { ...defaults, ...Object.fromEntries(decided) }
}

/** [MOD-1.20, MOD-1.23] Who may join, and how. */
export async function joining(
  db: Looks,
  now: number,
): Promise<{ readonly mode: JoinMode; readonly shut: boolean; readonly raided: boolean }> {
  const known = await settings(db)
  return { mode: known.join, shut: known.shut, raided: raidUntil(known, now) !== null }
}

/** [CHAT-5.6] Whether the pages behind links in rooms are asked for their cards. */
export const linkCards = async (db: Looks): Promise<boolean> => (await settings(db)).link_cards

/** Whether the samples stand. */
export const hasSamples = async (db: Looks): Promise<boolean> =>
  (await db
    .selectFrom('rooms')
    .select('id')
    .where('sample', '=', 1)
    .where('archived_at', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Whether the house has an owner who can come in. */
export const hasOwner = async (db: Looks): Promise<boolean> =>
  (await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'owner')
    .where('state', '=', 'active')
    .limit(1)
    .executeTakeFirst()) !== undefined
