// Lists of people and devices for those who may see them.
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'

/** A person's living sessions, the one used last first. */
export const sessionsOf = (db: Reader, userId: number, now: number, count: number) =>
  db
    .selectFrom('sessions')
    .select(['id', 'device', 'created_at', 'seen_at', 'expires_at'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', now)
    .where('seen_at', '>', now - sizes.sessionIdleMs)
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .limit(count)
    .execute()

/** People who wait for approval, the one who has waited longest first. */
export const applicants = (db: Reader, afterId: number, count: number) =>
  db
    .selectFrom('users')
    .select(['id', 'username', 'created_at'])
    .where('state', '=', 'pending')
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(count)
    .execute()

/** Every account in alphabetical order, for the command line. */
export const listUsers = (db: Reader, after: string | undefined, count: number) =>
  db
    .selectFrom('users')
    .select(['id', 'username', 'role', 'state', 'created_at'])
    .$if(after !== undefined, (query) => query.where('name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('name_key')
    .limit(count)
    .execute()

/** Invites, the newest first: of one maker, or all. */
export const listInvites = (db: Reader, madeBy: number | null, beforeId: number | undefined, count: number) =>
  db
    .selectFrom('invites')
    .leftJoin('users', 'users.id', 'invites.created_by')
    .select([
      'invites.id',
      'invites.note',
      'users.username',
      'invites.created_at',
      'invites.expires_at',
      'invites.max_uses',
      'invites.uses',
      'invites.revoked_at',
    ])
    .$if(madeBy !== null, (query) => query.where('invites.created_by', '=', madeBy))
    .$if(beforeId !== undefined, (query) => query.where('invites.id', '<', beforeId ?? 0))
    .orderBy('invites.id', 'desc')
    .limit(count)
    .execute()
