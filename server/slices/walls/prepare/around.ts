// What stands around the things of a wall for one who looks.
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'
import type { WallModule } from '#contract/modules'
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import { filesOf } from '../parts/files-of.ts'
import type { WallRow } from '../parts/wall-rows.ts'
import { beside } from './beside.ts'
import { framesFor } from './frames.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** The addresses of its files and frames, and what belongs to it elsewhere. */
export async function around(
  ctx: AppContext,
  db: Looks,
  wall: WallRow,
  viewerId: number | null,
  modules: readonly WallModule[],
  eraId: number | null = null,
) {
  const names = modules
    .filter(({ kind }) => kind !== 'html')
    .flatMap((module) => filesOf(module).map(({ name }) => name))
  const views = await fileViews(ctx, db, viewerId, names)
  return {
    frameOf: framesFor(ctx, wall, viewerId, eraId),
    beside: await beside(ctx, db, viewerId, wall, modules),
    files: [...views.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, sizes.wallFiles),
  }
}
