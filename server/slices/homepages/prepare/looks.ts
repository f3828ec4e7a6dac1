// Looking at home pages: one page of somebody's, and all files of one's own.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { keyOf } from '../parts/paths.ts'
import { titleOf } from '../parts/page-document.ts'
import { ownAudience, ownFiles } from '../queries/own-files.ts'
import { fileIn, shownTo, writtenIn } from '../queries/shown.ts'
import { frameFor } from './frames.ts'
import { viewFiles } from './view-files.ts'

/** [WALL-10.5] A page, style sheet or text of theirs as this viewer may see it. Refuses with NOT_FOUND. */
export const seenPage = (ctx: AppContext, viewerId: number | null, username: string, path: string) =>
  ctx.db.snapshot(async (db) => {
    const owner = await shownTo(db, viewerId, { username })
    const file = owner && fileIn(owner.files, keyOf(path))
    if (!owner || !file) return refuse('NOT_FOUND', 'There is no such page.')
    const title =
      file.kind === 'page' ? titleOf(file.path, (await writtenIn(db, [file.id])).get(file.id) ?? '') : file.path
    return {
      owner: { id: owner.id, username: owner.username },
      path: file.path,
      title,
      audience: owner.audience,
      frame: frameFor(ctx, owner, viewerId, file.path),
    }
  })

/** [WALL-10.1] All of one's own. */
export async function ownHomepage(ctx: AppContext, ownerId: number) {
  const { rows, audience } = await ctx.db.snapshot(async (db) => ({
    rows: await ownFiles(db, ownerId),
    audience: await ownAudience(db, ownerId),
  }))
  return {
    audience,
    files: await viewFiles(ctx, ownerId, rows),
    used_bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    allowed_bytes: sizes.homepageFilesBytes,
  }
}
