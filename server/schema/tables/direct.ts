// Conversations between two, each a room of its own, and from whom people take one without a knock.
import type { DirectFrom } from '#contract/direct'

export interface ConversationsTable {
  /** The id of the room. */
  room_id: number
  /** The two, the smaller id first: there is one conversation for each pair. Null where the account was erased. */
  low_id: number | null
  high_id: number | null
  /** Whoever of them began it; null as above. */
  knocker_id: number | null
  /** When the other let them in; null while it is a knock. */
  accepted_at: number | null
  /** When the other turned the knock away, which its sender is not told. */
  turned_away_at: number | null
  /** The key of its words, wrapped by one of the keyring's. */
  words_key: string
}

export interface DirectSettingsTable {
  user_id: number
  takes_from: DirectFrom
}
