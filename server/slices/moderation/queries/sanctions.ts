// Sanctions with their appeals, and the people in them.
import type { Actor } from '#bedrock/actor'
import type { Reader } from '#bedrock/tx'
import type { Role } from '#contract/accounts'
import { mayJudge } from '#slices/accounts/index'

type Looks = Pick<Reader, 'selectFrom'>

const roles: readonly Role[] = ['member', 'moderator', 'admin', 'owner']

const rows = (db: Looks) =>
  db
    .selectFrom('sanctions')
    .innerJoin('users as person', 'person.id', 'sanctions.user_id')
    .leftJoin('users as judge', 'judge.id', 'sanctions.by_id')
    .leftJoin('appeals', 'appeals.sanction_id', 'sanctions.id')
    .selectAll('sanctions')
    .select(['person.username as person_name', 'person.role as person_role', 'judge.username as judge_name'])
    .select([
      'appeals.words as appeal_words',
      'appeals.made_at as appealed_at',
      'appeals.decided_at',
      'appeals.outcome',
      'appeals.answer',
    ])

export type SanctionRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** Those against this person, the newest first. */
export const sanctionsOf = (db: Looks, userId: number, before: number | undefined, count: number) =>
  rows(db)
    .where('sanctions.user_id', '=', userId)
    .$if(before !== undefined, (query) => query.where('sanctions.id', '<', before ?? 0))
    .orderBy('sanctions.id', 'desc')
    .limit(count)
    .execute()

/** One of them. */
export const sanctionOf = (db: Looks, userId: number, id: number) =>
  rows(db).where('sanctions.user_id', '=', userId).where('sanctions.id', '=', id).executeTakeFirst()

/** [MOD-2.5] Those against whom this actor may judge. */
const seenBy = (db: Looks, actor: Actor) =>
  rows(db)
    .where('sanctions.user_id', '!=', actor.id)
    .where(
      'person.role',
      'in',
      roles.filter((role) => mayJudge(actor, { id: 0, role })),
    )

/** [MOD-2.5] One of them. */
export const sanctionFor = (db: Looks, actor: Actor, id: number) =>
  seenBy(db, actor).where('sanctions.id', '=', id).executeTakeFirst()

interface Asked {
  readonly username?: string | undefined
  readonly appealed?: boolean | undefined
  readonly before?: number | undefined
}

/** [MOD-2.5] The newest first. */
export const sanctionsFor = (db: Looks, actor: Actor, { username, appealed, before }: Asked, count: number) =>
  seenBy(db, actor)
    .$if(username !== undefined, (query) => query.where('person.name_key', '=', (username ?? '').toLowerCase()))
    .$if(appealed === true, (query) =>
      query.where('appeals.made_at', 'is not', null).where('appeals.decided_at', 'is', null),
    )
    .$if(before !== undefined, (query) => query.where('sanctions.id', '<', before ?? 0))
    .orderBy('sanctions.id', 'desc')
    .limit(count)
    .execute()
