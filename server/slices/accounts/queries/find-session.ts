// Who is behind a session token's hash.
import type { Clock } from '#bedrock/clock'
import type { Database } from '#bedrock/db/database'
import type { Identified } from '#bedrock/sessions'
import { sizes } from '#contract/limits'

/** [ACC-3.1] The living session of this hash, or why it opens nothing. */
export async function findSession(db: Pick<Database, 'reader'>, clock: Clock, hash: string): Promise<Identified> {
  const row = await db.reader
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select([
      'sessions.id as sessionId',
      'sessions.seen_at',
      'sessions.expires_at',
      'users.id',
      'users.username',
      'users.role',
      'users.hidden',
      'users.state',
      'users.state_reason',
    ])
    .where('sessions.token_hash', '=', hash)
    .executeTakeFirst()
  if (!row) return { refused: 'SESSION_EXPIRED' }
  if (row.state === 'banned')
    return { refused: 'BANNED', ...(row.state_reason === null ? {} : { reason: row.state_reason }) }
  const now = clock.now()
  if (row.state !== 'active' || now >= row.expires_at || now - row.seen_at >= sizes.sessionIdleMs)
    return { refused: 'SESSION_EXPIRED' }
  return {
    actor: { id: row.id, username: row.username, role: row.role, hidden: row.hidden === 1, sessionId: row.sessionId },
  }
}
