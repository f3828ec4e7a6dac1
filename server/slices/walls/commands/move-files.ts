// Says of a change which files stand on the wall now and which no more.
import type { Audience } from '#contract/audience'
import type { WallModule } from '#contract/modules'
import type { Tx } from '../owns.ts'
import { filesOf } from '../parts/files-of.ts'
import { claimFiles, releaseFiles } from './claim-files.ts'

/** [WALL-3.2] Only of what holds files now or did: most changes move words and nothing else. */
export async function moveFiles(
  tx: Tx,
  userId: number,
  before: readonly WallModule[],
  {
    changed,
    gone,
    ...how
  }: {
    readonly changed: readonly WallModule[]
    readonly gone: readonly string[]
    readonly wall: Audience
    readonly missing: 'refuse' | 'pass over'
  },
): Promise<void> {
  const held = new Set(before.filter((module) => filesOf(module).length > 0).map(({ id }) => id))
  const modules = changed.filter((module) => held.has(module.id) || filesOf(module).length > 0)
  await claimFiles(tx, userId, { modules, ...how })
  await releaseFiles(
    tx,
    userId,
    gone.filter((id) => held.has(id)),
  )
}
