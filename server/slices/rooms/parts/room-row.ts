// A room as this slice reads it: the row, its clock's access generation, and what the person who looks is in it.
import type { AnyRoomKind } from '#contract/rooms'

export interface RoomRow {
  readonly id: number
  readonly name: string
  readonly topic: string
  readonly kind: AnyRoomKind
  readonly sample: number
  readonly archived_at: number | null
  /** Seconds between two messages of one's own. */
  readonly slow_s: number
  readonly access: number
  /** 1 or 0 if the person belongs to the room, as moderator or not; null if they do not. */
  readonly moderator: number | null
  /** Until when they say nothing here; null if they may speak. */
  readonly muted_until: number | null
  /** The wrapped key of a conversation's words; null in every other room, as are the two below. */
  readonly words_key: string | null
  readonly knocker_id: number | null
  readonly accepted_at: number | null
  /** 1: one of the two of a conversation is out of the other's reach. */
  readonly silent: number
  /** 1: something was said in the conversation. */
  readonly spoken: number
  /** Nothing up to this entry is shown to the person; 0 where all is. */
  readonly cut: number
}

/** What of a row only conversations have, for every other room. */
export const notDirect = { words_key: null, knocker_id: null, accepted_at: null, silent: 0, spoken: 0, cut: 0 } as const
