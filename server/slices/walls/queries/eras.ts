// The moments that owners opened to visitors, and what of one somebody may see.
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { WallDocument } from '#contract/wall-changes'
import { narrower } from '../parts/narrower.ts'
import { momentAt } from './moments.ts'
import { audiencesOf } from './audiences.ts'

type Looks = Pick<Reader, 'selectFrom'>

export interface EraRow {
  readonly id: number
  readonly rev: number
  readonly title: string
  readonly opened_at: number
  readonly at: number
}

/** Eras of a wall, each with when its moment was. */
export const erasOf = (db: Looks, userId: number) =>
  db
    .selectFrom('wall_eras')
    .innerJoin('walls', 'walls.user_id', 'wall_eras.user_id')
    .innerJoin('entries', (join) =>
      join.onRef('entries.stream_id', '=', 'walls.stream_id').onRef('entries.rev', '=', 'wall_eras.rev'),
    )
    .select(['wall_eras.id', 'wall_eras.rev', 'wall_eras.title', 'wall_eras.opened_at', 'entries.created_at as at'])
    .where('wall_eras.user_id', '=', userId)

/** [WALL-7.5] Those after `before`, the newest first. */
export const erasBefore = (db: Looks, userId: number, before: number | undefined, count: number) =>
  erasOf(db, userId)
    .$if(before !== undefined, (query) => query.where('wall_eras.id', '<', before ?? 0))
    .orderBy('wall_eras.id', 'desc')
    .limit(count)
    .execute()

/** [WALL-7.6] One era and what of it the viewer may see: what stands today by the narrower of both audiences. Refuses with NOT_FOUND. */
export async function eraFor(
  db: Looks,
  viewerId: number | null,
  ownerId: number,
  id: number,
): Promise<{ era: EraRow; document: WallDocument }> {
  const era = await erasOf(db, ownerId).where('wall_eras.id', '=', id).executeTakeFirst()
  if (!era) refuse('NOT_FOUND', 'There is no such era.')
  const { document } = await momentAt(db, ownerId, era.rev)
  const standing = await db
    .selectFrom('wall_modules')
    .select(['module_id', 'audience'])
    .where('user_id', '=', ownerId)
    .execute()
  const today = new Map(standing.map(({ module_id, audience }) => [module_id, audience]))
  const belongs = await audiencesOf(db, viewerId, ownerId)
  return {
    era,
    document: {
      ...document,
      modules: document.modules
        .map((module) => ({ ...module, audience: narrower(module.audience, today.get(module.id) ?? module.audience) }))
        .filter(({ audience }) => belongs.has(audience)),
    },
  }
}
