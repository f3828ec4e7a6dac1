// All of one's own home pages as a zip, made while it is carried away.
import { Readable } from 'node:stream'
import type { Actor } from '#bedrock/actor'
import { makeArchive } from '#bedrock/archive/make-archive'
import { refuse } from '#bedrock/refusal'
import type { ServedDownload } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { largestPieces } from '#slices/files/index'
import { ownMark } from '../parts/archive-plan.ts'
import { fileAt, type OwnFile, ownFiles } from '../queries/own-files.ts'

/** [WALL-10.10] Every file under its name. A text that is changed meanwhile breaks it off, so that nobody keeps half of two states. */
export async function giveArchive(ctx: AppContext, actor: Actor | null): Promise<ServedDownload> {
  if (!actor) return refuse('AUTH_REQUIRED', 'Sign in to fetch your pages.')
  const rows = await ownFiles(ctx.db.reader, actor.id)
  const names = rows.flatMap(({ file_name }) => file_name ?? [])
  const pieces = await largestPieces(ctx, ctx.db.reader, actor.id, names)
  return {
    type: 'application/zip',
    fileName: `${actor.username}-pages.zip`,
    open: () =>
      makeArchive(
        rows.flatMap((row) => {
          const piece = row.file_name === null ? null : pieces.get(row.file_name)
          // What was taken away from the files meanwhile stands nowhere.
          if (piece === undefined) return []
          const open = piece ? piece.open : () => textOf(ctx, actor.id, row)
          return [{ name: row.path, changedAt: row.changed_at, compress: piece === null, open }]
        }),
        ownMark,
      ),
  }
}

/** One text at a time, so that a large home never lies in memory whole. */
async function textOf(ctx: AppContext, ownerId: number, row: OwnFile): Promise<Readable> {
  const now = await fileAt(ctx.db.reader, ownerId, row.path_key)
  if (!now || now.rev !== row.rev || now.text === null)
    return refuse('CONFLICT', 'Your pages were changed while you fetched them. Fetch them again.')
  return Readable.from([Buffer.from(now.text)])
}
