// One entry of a stream as the database holds it, and the one list of columns that every reader of entries selects.
export interface Entry {
  readonly id: number
  readonly stream_id: number
  readonly rev: number
  readonly author_id: number | null
  readonly author_name: string | null
  readonly body: string | null
  readonly created_at: number
  readonly edited_at: number | null
  readonly erased_at: number | null
  readonly hidden_at: number | null
  readonly pinned_at: number | null
  readonly reply_to: number | null
  readonly client_id: string | null
  /** What stands beside the words, as the slice that owns the stream keeps it. */
  readonly beside: string | null
  /** What others put on it, as the slice that owns the stream keeps it. */
  readonly stuck: string | null
}

/** The columns of an entry, for `select` and `returning`. */
export const entryColumns = [
  'id',
  'stream_id',
  'rev',
  'author_id',
  'author_name',
  'body',
  'created_at',
  'edited_at',
  'erased_at',
  'hidden_at',
  'pinned_at',
  'reply_to',
  'client_id',
  'beside',
  'stuck',
] as const
