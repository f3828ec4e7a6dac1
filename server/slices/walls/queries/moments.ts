// Earlier moments of a wall: the last copy before each, and the steps from there.
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { WallDocument } from '#contract/wall-changes'
import { applySteps } from '#wall/apply-steps'
import { firstTheme } from '#wall/presets'
import { documentOf, stepsOf } from '../parts/wall-rows.ts'

type Looks = Pick<Reader, 'selectFrom'>

export interface MomentRow {
  readonly rev: number
  readonly created_at: number
  readonly body: string
}

/** The entries of a wall's history that were not forgotten. */
const history = (db: Looks, userId: number) =>
  db
    .selectFrom('entries')
    .innerJoin('walls', 'walls.stream_id', 'entries.stream_id')
    .select(['entries.rev', 'entries.created_at'])
    .select((eb) => eb.ref('entries.body').$notNull().as('body'))
    .where('walls.user_id', '=', userId)
    .where('entries.body', 'is not', null)

/** [WALL-7.2] Those before `before`, the newest first. */
export const momentsBefore = (db: Looks, userId: number, before: number | undefined, count: number) =>
  history(db, userId)
    .$if(before !== undefined, (query) => query.where('entries.rev', '<', before ?? 0))
    .orderBy('entries.rev', 'desc')
    .limit(count)
    .execute()

export interface MomentThen {
  readonly at: number
  readonly document: WallDocument
}

/** [WALL-7.2] The wall after the change of this rev; refuses with NOT_FOUND where there was none or it is forgotten. */
export async function momentAt(db: Looks, userId: number, rev: number): Promise<MomentThen> {
  const copy = await db
    .selectFrom('wall_snapshots')
    .select(['rev', 'document'])
    .where('user_id', '=', userId)
    .where('rev', '<=', rev)
    .orderBy('rev', 'desc')
    .limit(1)
    .executeTakeFirst()
  const since = await history(db, userId)
    .where('entries.rev', '<=', rev)
    .where('entries.rev', '>=', copy?.rev ?? 0)
    .orderBy('entries.rev')
    .execute()
  const last = since.at(-1)
  if (last?.rev !== rev) refuse('NOT_FOUND', 'Your wall has no such moment.')
  const start = copy ? documentOf(copy.document) : { theme: firstTheme, modules: [] }
  return {
    at: last.created_at,
    document: since
      .filter((entry) => entry.rev > (copy?.rev ?? 0))
      .reduce((wall, { body }) => applySteps(wall, stepsOf(body)), start),
  }
}
