// Which of many sessions still open something, asked at once.
import type { Clock } from '#bedrock/clock'
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'

/** [NODE-4] The living among these sessions; a bot's is its id below zero. */
export async function livingSessions(db: Reader, clock: Clock, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const now = clock.now()
  const people = ids.filter((id) => id > 0)
  const bots = ids.filter((id) => id < 0).map((id) => -id)
  const sessions =
    people.length === 0
      ? []
      : await db
          .selectFrom('sessions')
          .innerJoin('users', 'users.id', 'sessions.user_id')
          .select('sessions.id')
          .where('sessions.id', 'in', people)
          .where('users.state', '=', 'active')
          .where('sessions.expires_at', '>', now)
          .where('sessions.seen_at', '>', now - sizes.sessionIdleMs)
          .execute()
  const tokens =
    bots.length === 0
      ? []
      : await db
          .selectFrom('bots')
          .innerJoin('users', 'users.id', 'bots.user_id')
          .leftJoin('users as owners', 'owners.id', 'bots.owner_id')
          .select('bots.id')
          .where('bots.id', 'in', bots)
          .where('bots.revoked_at', 'is', null)
          .where('users.state', '=', 'active')
          .where((eb) => eb.or([eb('bots.owner_id', 'is', null), eb('owners.state', '=', 'active')]))
          .execute()
  return new Set([...sessions.map(({ id }) => id), ...tokens.map(({ id }) => -id)])
}
