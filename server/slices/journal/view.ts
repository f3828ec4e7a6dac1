// Entries and replies as they leave the house.
import { instant } from '#bedrock/clock'
import type { UploadedFile } from '#contract/files'
import type { JournalEntry, JournalLine, JournalPicture, JournalReply } from '#contract/journal'
import { sizes } from '#contract/limits'
import { readPictures } from './parts/pictures.ts'
import { mayRemoveReply } from './policy.ts'
import type { EntryRow } from './queries/entries.ts'
import type { ReplyRow } from './queries/replies.ts'

const headOf = ({ id, title, audience, published_at, changed_at, ends_at }: EntryRow) => ({
  id,
  title,
  audience,
  published_at: published_at === null ? null : instant(published_at),
  changed_at: instant(changed_at),
  ends_at: ends_at === null ? null : instant(ends_at),
})

/** An entry in a list. */
export const viewLine = (row: EntryRow): JournalLine => {
  const letters = Array.from(row.markdown.slice(0, sizes.excerptCharacters * 2))
  return { ...headOf(row), excerpt: letters.slice(0, sizes.excerptCharacters).join('') }
}

/** Those that are still there. */
const picturesOf = (row: EntryRow, files: ReadonlyMap<string, UploadedFile>): JournalPicture[] =>
  readPictures(row.pictures).flatMap(({ file, alt }) => {
    const found = files.get(file)
    if (!found) return []
    const { url, srcset, still_url, width, height } = found
    return [{ file, alt, url, srcset, still_url, width, height }]
  })

/** An entry, with what this reader may do; `files` are its pictures with addresses for them. */
export const viewEntry = (
  row: EntryRow,
  viewerId: number | null,
  files: ReadonlyMap<string, UploadedFile>,
): JournalEntry => ({
  ...headOf(row),
  author: { id: row.owner_id, username: row.username },
  markdown: row.markdown,
  pictures: picturesOf(row, files),
  replies: row.replies === 1,
  can_edit: viewerId === row.owner_id,
  can_reply: viewerId !== null && row.replies === 1 && row.published_at !== null,
})

/** A reply, with what this reader may do to it. */
export const viewReply =
  (viewerId: number | null) =>
  (row: ReplyRow): JournalReply => ({
    id: row.id,
    author: { id: row.author_id, username: row.author_name },
    text: row.text,
    pending: row.pending === 1,
    can_remove: mayRemoveReply(viewerId, row),
    created_at: instant(row.created_at),
  })
