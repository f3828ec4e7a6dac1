// Looks at one-time links and invites without using them.
import type { Reader } from '#bedrock/tx'

/** Whether an owner link still works. */
export const ownerLinkIsGood = async (db: Reader, tokenHash: string, now: number): Promise<boolean> =>
  (await db
    .selectFrom('links')
    .select('id')
    .where('purpose', '=', 'owner')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()) !== undefined

/** The name for whom a reset link still works; undefined if it does not. */
export const resetLinkOwner = (db: Reader, tokenHash: string, now: number) =>
  db
    .selectFrom('links')
    .innerJoin('users', 'users.id', 'links.user_id')
    .select(['users.id', 'users.username'])
    .where('links.purpose', '=', 'reset')
    .where('links.token_hash', '=', tokenHash)
    .where('links.used_at', 'is', null)
    .where('links.expires_at', '>', now)
    .executeTakeFirst()

/** Whom a transfer link signs in while it works; undefined if it does not. */
export const transferOwner = (db: Pick<Reader, 'selectFrom'>, tokenHash: string, now: number) =>
  db
    .selectFrom('transfers')
    .innerJoin('users', 'users.id', 'transfers.user_id')
    .select(['users.id', 'users.username'])
    .where('transfers.token_hash', '=', tokenHash)
    .where('transfers.expires_at', '>', now)
    .executeTakeFirst()

/** Who made an invite that still works; undefined if it does not. */
export const goodInvite = (db: Reader, tokenHash: string, now: number) =>
  db
    .selectFrom('invites')
    .leftJoin('users', 'users.id', 'invites.created_by')
    .select(['invites.id', 'users.username'])
    .where('invites.token_hash', '=', tokenHash)
    .where('invites.revoked_at', 'is', null)
    .where('invites.expires_at', '>', now)
    .whereRef('invites.uses', '<', 'invites.max_uses')
    .executeTakeFirst()
