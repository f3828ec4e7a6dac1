// Looking at walls: what the routes, the pages and the frames have in common.
import type { Reader } from '#bedrock/tx'
import type { Era, SeenWall } from '#contract/walls'
import type { AppContext } from '#server/context'
import { moduleOf, type WallRow } from '../parts/wall-rows.ts'
import { audiencesOf } from '../queries/audiences.ts'
import { eraFor } from '../queries/eras.ts'
import { modulesFor, wallFor } from '../queries/wall-for.ts'
import { around } from './around.ts'
import { type Powers, viewEra, viewTheme, viewWall } from '../view.ts'

type Looks = Pick<Reader, 'selectFrom'>

async function powersOf(db: Looks, viewerId: number | null, wall: WallRow): Promise<Powers> {
  if (viewerId === null) return { edit: false, leave: false }
  if (viewerId === wall.user_id) return { edit: true, leave: true }
  const board = wall.board ?? 'everyone'
  const leave =
    board === 'everyone' || (board === 'mutuals' && (await audiencesOf(db, viewerId, wall.user_id)).has('mutuals'))
  return { edit: false, leave }
}

/** [WALL-3.1] A wall as this viewer sees it. */
export const seenWall = (ctx: AppContext, viewerId: number | null, username: string): Promise<SeenWall> =>
  ctx.db.snapshot(async (db) => {
    const wall = await wallFor(db, viewerId, username)
    const modules = (await modulesFor(db, viewerId, wall.user_id)).map(moduleOf)
    const powers = await powersOf(db, viewerId, wall)
    return viewWall(wall, { theme: viewTheme(wall), modules }, powers, await around(ctx, db, wall, viewerId, modules))
  })

/** [WALL-7.6] An era of a wall as this viewer sees it. */
export const seenEra = (
  ctx: AppContext,
  viewerId: number | null,
  username: string,
  id: number,
): Promise<{ era: Era; wall: SeenWall }> =>
  ctx.db.snapshot(async (db) => {
    const wall = await wallFor(db, viewerId, username)
    const { era, document } = await eraFor(db, viewerId, wall.user_id, id)
    return {
      era: viewEra(era),
      wall: viewWall(
        wall,
        document,
        { edit: false, leave: false },
        await around(ctx, db, wall, viewerId, document.modules, id),
      ),
    }
  })
