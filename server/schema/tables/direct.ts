// Conversations between two, each a room of its own, and from whom people take one without a knock.
import type { Generated } from 'kysely'
import type { DirectFrom } from '#contract/direct'

export interface ConversationsTable {
  /** The id of the room. */
  room_id: number
  /** The two, the smaller id first: there is one conversation for each pair. Null where the account was erased. */
  low_id: number | null
  high_id: number | null
  /** Whoever of them began it; null as above, and where both opened it before anything was said. */
  knocker_id: number | null
  /** When the other let them in; null while it is a knock. */
  accepted_at: number | null
  /** When the other turned the knock away, which its sender is not told. */
  turned_away_at: number | null
  /** The key of its words, wrapped by one of the keyring's. */
  words_key: string
  /** Up to which entry each of them deleted it, or both had it deleted: nothing up to there is shown to them. */
  low_cut: Generated<number>
  high_cut: Generated<number>
  /** Up to which entry each of them took it out of their list. */
  low_left: Generated<number>
  high_left: Generated<number>
}

/** That one of the two deleted all of it for both. */
export interface DirectReceiptsTable {
  code: string
  room_id: number
  /** Who did it; null where the account was erased. */
  by_id: number | null
  deleted_at: number
  /** The last entry that was deleted. */
  entry_id: number
}

export interface DirectSettingsTable {
  user_id: number
  takes_from: DirectFrom
  /** Whether those who show it too see how far they have read. */
  shows_reading: Generated<number>
}
