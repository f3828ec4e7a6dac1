// Entries with the addresses of their pictures.
import type { Reader } from '#bedrock/tx'
import type { JournalEntry } from '#contract/journal'
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import { readPictures } from '../parts/pictures.ts'
import type { EntryRow } from '../queries/entries.ts'
import { viewEntry } from '../view.ts'

/** [WALL-9.30] As this viewer sees them (null: somebody who is not signed in). Whether they may see a picture is asked when they follow its address. */
export async function withPictures(
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  rows: readonly EntryRow[],
): Promise<JournalEntry[]> {
  const names = rows.flatMap(({ pictures }) => readPictures(pictures).map(({ file }) => file))
  const files = await fileViews(ctx, db, viewerId, names)
  return rows.map((row) => viewEntry(row, viewerId, files))
}

/** The same of one. */
export async function oneWithPictures(
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  row: EntryRow,
): Promise<JournalEntry> {
  const files = await fileViews(
    ctx,
    db,
    viewerId,
    readPictures(row.pictures).map(({ file }) => file),
  )
  return viewEntry(row, viewerId, files)
}
