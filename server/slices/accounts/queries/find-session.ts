// Who is behind a session token's hash.
import type { Clock } from '#bedrock/clock'
import type { Identified } from '#bedrock/sessions'
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'

export interface FoundSession {
  readonly found: Identified
  readonly seenAt: number
}

/** [ACC-3.1] The living session of this hash, or why it opens nothing. */
export async function findSession(db: Reader, clock: Clock, hash: string): Promise<FoundSession> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select(['sessions.id as sessionId', 'sessions.seen_at', 'sessions.expires_at', 'sessions.confirmed_at'])
    .select([
      'users.id',
      'users.username',
      'users.role',
      'users.hidden',
      'users.cat',
      'users.state',
      'users.state_reason',
      'users.suspended_until',
      'users.frozen',
      'users.muted_until',
      'users.new_until',
    ])
    .where('sessions.token_hash', '=', hash)
    .executeTakeFirst()
  if (!row) return { found: { refused: 'SESSION_EXPIRED' }, seenAt: 0 }
  const seenAt = row.seen_at
  if (row.state === 'banned' || row.state === 'suspended')
    return { found: { refused: 'BANNED', reason: row.state_reason, until: row.suspended_until }, seenAt }
  const now = clock.now()
  if (row.state !== 'active' || now >= row.expires_at || now - row.seen_at >= sizes.sessionIdleMs)
    return { found: { refused: 'SESSION_EXPIRED' }, seenAt }
  return {
    found: {
      actor: {
        id: row.id,
        username: row.username,
        role: row.role,
        hidden: row.hidden === 1,
        figure: row.cat,
        sessionId: row.sessionId,
        frozen: row.frozen === 1,
        mutedUntil: row.muted_until,
        newUntil: row.new_until,
        confirmedAt: row.confirmed_at,
        scopes: null,
      },
    },
    seenAt,
  }
}
