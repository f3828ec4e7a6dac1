// An account with what only this slice may know of it.
import type { Reader } from '#bedrock/tx'

const columns = ['id', 'username', 'role', 'hidden', 'passphrase', 'state', 'state_reason', 'suspended_until'] as const

/** The account of this name, ignoring case. */
export const accountByName = (db: Pick<Reader, 'selectFrom'>, username: string) =>
  db.selectFrom('users').select(columns).where('name_key', '=', username.toLowerCase()).executeTakeFirst()

/** The account of this id. */
export const accountById = (db: Pick<Reader, 'selectFrom'>, id: number) =>
  db.selectFrom('users').select(columns).where('id', '=', id).executeTakeFirst()

/** [ACC-5.1] Whether the house has an owner who can come in. */
export const hasOwner = async (db: Pick<Reader, 'selectFrom'>): Promise<boolean> =>
  (await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'owner')
    .where('state', '=', 'active')
    .limit(1)
    .executeTakeFirst()) !== undefined
