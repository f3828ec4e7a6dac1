// The room log's tables: streams (each with its own clock), their entries, and the earlier wordings of entries. Rooms are streams today; direct messages and wall histories become streams too.
import type { Generated } from 'kysely'

export interface StreamsTable {
  id: Generated<number>
  kind: string
  /** Grows by one with every change of an entry. */
  rev: number
  /** Renewed when the data is restored or copied. */
  epoch: string
  /** Grows with every act that takes somebody's right to hear the stream away. */
  access: Generated<number>
  created_at: number
}

export interface EntriesTable {
  id: Generated<number>
  stream_id: number
  rev: number
  author_id: number | null
  /** The name at the time of writing; never rewritten, only erased together with the account. */
  author_name: string | null
  /** Null once erased. */
  body: string | null
  created_at: number
  edited_at: number | null
  erased_at: number | null
  hidden_at: number | null
  pinned_at: Generated<number | null>
  reply_to: number | null
  client_id: string | null
  /** What stands beside the words, as JSON, kept like them; null where nothing does. */
  beside: string | null
  /** What people stuck on it, as JSON, kept like its words; null where nothing is. */
  stuck: Generated<string | null>
}

export interface EntryVersionsTable {
  id: Generated<number>
  entry_id: number
  body: string
  written_at: number
}
