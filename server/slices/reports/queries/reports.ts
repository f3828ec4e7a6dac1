// Reports as they are kept, with the people in them.
import type { Actor } from '#bedrock/actor'
import type { Reader } from '#bedrock/tx'
import type { Role } from '#contract/accounts'
import { mayLookInto } from '../policy.ts'

type Looks = Pick<Reader, 'selectFrom'>

const roles: readonly Role[] = ['member', 'moderator', 'admin', 'owner']

const rows = (db: Looks) =>
  db
    .selectFrom('reports')
    .innerJoin('users as person', 'person.id', 'reports.person_id')
    .leftJoin('users as reporter', 'reporter.id', 'reports.reporter_id')
    .leftJoin('users as taker', 'taker.id', 'reports.taken_by')
    .selectAll('reports')
    .select([
      'person.username as person_name',
      'person.role as person_role',
      'reporter.username as reporter_name',
      'taker.username as taker_name',
      'taker.role as taker_role',
      'taker.state as taker_state',
    ])

export type ReportRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** [MOD-1.10] Those that this actor may look into. */
const seenBy = (db: Looks, actor: Actor) =>
  rows(db)
    .where('reports.person_id', '!=', actor.id)
    .where(
      'person.role',
      'in',
      roles.filter((role) => mayLookInto(actor, { id: 0, role })),
    )

/** [MOD-1.10] One of them, if there is such a one. */
export const reportFor = (db: Looks, actor: Actor, id: number): Promise<ReportRow | undefined> =>
  seenBy(db, actor).where('reports.id', '=', id).executeTakeFirst()

/** [MOD-1.10] Open ones, the oldest first; or closed ones, the last made first. */
export const reportsFor = (
  db: Looks,
  actor: Actor,
  { closed, beyond, count }: { readonly closed: boolean; readonly beyond: number | undefined; readonly count: number },
): Promise<ReportRow[]> =>
  seenBy(db, actor)
    .where('reports.closed_at', closed ? 'is not' : 'is', null)
    .$if(beyond !== undefined, (query) => query.where('reports.id', closed ? '<' : '>', beyond ?? 0))
    .orderBy('reports.id', closed ? 'desc' : 'asc')
    .limit(count)
    .execute()

/** [MOD-1.12] Those that this person made, the newest first. */
export const reportsBy = (db: Looks, userId: number, before: number | undefined, count: number): Promise<ReportRow[]> =>
  rows(db)
    .where('reports.reporter_id', '=', userId)
    .$if(before !== undefined, (query) => query.where('reports.id', '<', before ?? 0))
    .orderBy('reports.id', 'desc')
    .limit(count)
    .execute()

/** [MOD-1.13] The open one of this name. */
export const openReport = (db: Looks, openOnce: string): Promise<ReportRow | undefined> =>
  rows(db).where('reports.open_once', '=', openOnce).executeTakeFirst()
