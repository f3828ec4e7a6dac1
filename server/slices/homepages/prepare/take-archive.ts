// Home pages out of a zip: all of it is looked at and made anew first, and then taken at once or not at all.
import type { Actor } from '#bedrock/actor'
import { openArchive } from '#bedrock/archive/open-archive'
import { refuse } from '#bedrock/refusal'
import type { Arriving } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { receiveAside, takeAway } from '#slices/files/index'
import type { Came } from '../commands/put-all.ts'
import { archivePlan, type Planned } from '../parts/archive-plan.ts'
import { bringIn } from './bring-in.ts'
import { keptPieces } from './kept-pieces.ts'

const limits = {
  maxBytes: sizes.homepageFilesBytes,
  maxEntries: sizes.homepageArchiveEntries,
  maxGrowth: sizes.homepageArchiveGrowth,
}

/** [WALL-10.13] Hands what came to `keep`, once all of it is there; what was made for a zip that is refused on the way is taken away again. */
export const takeArchive = (
  ctx: AppContext,
  actor: Actor,
  arriving: Arriving,
  keep: (came: readonly Came[]) => Promise<void>,
): Promise<void> =>
  receiveAside(ctx, actor, arriving, sizes.homepageArchiveBytes, async (path) => {
    await using archive = await openArchive(path, limits)
    const planned = archivePlan(archive.files, archive.comment)
    refuseMany(planned)
    const isKept = await keptPieces(ctx, actor.id)
    const came: Came[] = []
    try {
      for (const one of planned) came.push(await bringIn(ctx, actor, one, isKept))
    } catch (error) {
      for (const one of came) if ('file' in one) await takeAway(ctx, actor, one.file.name)
      throw error
    }
    await keep(came)
  })

/** What is too much by itself is not even begun. */
function refuseMany(planned: readonly Planned<unknown>[]): void {
  if (planned.length === 0) refuse('EMPTY', 'There is nothing in this zip that home pages are made of.')
  if (planned.length > sizes.homepageFiles)
    refuse('QUOTA', `Home pages are at most ${sizes.homepageFiles} files, and this zip has more.`)
  if (planned.filter(({ at }) => at.kind === 'page').length > sizes.homepagePages)
    refuse('QUOTA', `Home pages are at most ${sizes.homepagePages} pages, and this zip has more.`)
}
