// What belongs to a wall and is kept elsewhere: whether its owner’s profile, journal and home pages are for whoever looks, and whom they put first.
import type { Reader } from '#bedrock/tx'
import type { SeenWall } from '#contract/walls'
import type { AppContext } from '#server/context'
import { beginFor } from '#slices/homepages/index'
import { anyPublishedBy } from '#slices/journal/index'
import { frontSeen, hasProfile } from '#slices/profiles/index'
import type { WallRow } from '../parts/wall-rows.ts'

export type Beside = Pick<SeenWall, 'has_profile' | 'has_journal' | 'has_pages' | 'top8'>

/** [WALL-8.14] Of the Top 8 nothing is asked where none is shown. */
export const beside = async (
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  wall: WallRow,
  modules: readonly { readonly kind: string }[],
): Promise<Beside> => ({
  has_profile: await hasProfile(db, viewerId, wall.username),
  has_journal: await anyPublishedBy(db, { viewerId, now: ctx.clock.now() }, wall.user_id),
  has_pages: await beginFor(db, viewerId, wall.user_id),
  top8: modules.some(({ kind }) => kind === 'top8') ? await frontSeen(db, viewerId, wall.user_id) : [],
})
