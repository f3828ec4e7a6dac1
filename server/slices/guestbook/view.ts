// An entry as somebody reads it.
import { instant } from '#bedrock/clock'
import type { Face, GuestbookEntry } from '#contract/guestbook'
import { mayRemove } from './policy.ts'
import type { EntryRow } from './queries/entries-of.ts'

// The command stored a face of its kind.
const faceOf = ({ face_kind, face }: EntryRow): Face | null =>
  face_kind === null ? null : ({ kind: face_kind, [face_kind]: face } as unknown as Face)

/** With what this reader may do to it. */
export const viewEntry =
  (viewerId: number | null) =>
  (row: EntryRow): GuestbookEntry => ({
    id: row.id,
    author: { id: row.author_id, username: row.author_name },
    text: row.text,
    face: faceOf(row),
    pending: row.pending === 1,
    can_remove: mayRemove(viewerId, row),
    created_at: instant(row.created_at),
  })
