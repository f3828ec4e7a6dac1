// Files of home pages for their owner, with addresses of the pictures and sounds among them.
import type { HomepageFile } from '#contract/homepages'
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import { type FileRow, viewFile } from '../view.ts'

/** These rows, as their owner sees them. */
export async function viewFiles(ctx: AppContext, ownerId: number, rows: readonly FileRow[]): Promise<HomepageFile[]> {
  const names = rows.flatMap(({ file_name }) => file_name ?? [])
  const urls = await fileViews(ctx, ctx.db.reader, ownerId, names)
  return rows.map((row) => viewFile(row, urls))
}
