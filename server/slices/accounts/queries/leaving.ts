// Who leaves the house, and who has left it.
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

/** When this account is to be erased; null if nobody asked for it. */
export const eraseAtOf = async (db: Looks, userId: number): Promise<number | null> =>
  (await db.selectFrom('users').select('erase_at').where('id', '=', userId).executeTakeFirst())?.erase_at ?? null

/** [ACC-7.3] Accounts whose time has come, the earliest first. */
export const dueAccounts = async (db: Looks, now: number, count: number): Promise<readonly number[]> =>
  (
    await db
      .selectFrom('users')
      .select('id')
      .where('erase_at', '<=', now)
      .where('state', '!=', 'erased')
      .orderBy('erase_at')
      .limit(count)
      .execute()
  ).map(({ id }) => id)

/** An account that is no more, told apart from a later one of the same number by when it was opened. */
export interface ErasedAccount {
  readonly id: number
  readonly created_at: number
}

/** [ACC-7.7] Everyone who is erased, or this one if they are. */
export const erasedAccounts = (db: Looks, userId?: number): Promise<ErasedAccount[]> =>
  db
    .selectFrom('users')
    .select(['id', 'created_at'])
    .where('erase_at', 'is not', null)
    .$if(userId !== undefined, (query) => query.where('id', '=', userId ?? 0))
    .where('state', '=', 'erased')
    .orderBy('id')
    .execute()

/** [ACC-7.10] Accounts that were erased between these times. */
export const erasedBetween = async (db: Looks, after: number, until: number): Promise<readonly number[]> =>
  (
    await db
      .selectFrom('users')
      .select('id')
      .where('erase_at', '>', after)
      .where('erase_at', '<=', until)
      .where('state', '=', 'erased')
      .orderBy('erase_at')
      .execute()
  ).map(({ id }) => id)
