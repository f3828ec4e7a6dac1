// Journals.
import type { Generated } from 'kysely'
import type { Audience } from '#contract/audience'

export interface JournalEntriesTable {
  id: Generated<number>
  owner_id: number
  client_id: string
  title: string
  markdown: string
  audience: Audience
  replies: number
  /** Null of a draft. */
  published_at: number | null
  /** When a bulletin is erased; null of what stays. */
  ends_at: number | null
  changed_at: number
  /** `{ file, alt }[]` as JSON, in their order; null for none. */
  pictures: string | null
}

export interface JournalRepliesTable {
  id: Generated<number>
  entry_id: number
  author_id: number
  client_id: string
  text: string
  pending: number
  created_at: number
}
