// What people are told of, and of what they want to be told.
import type { Generated } from 'kysely'
import type { NoticeKind, NoticeState, RoomLevel } from '#contract/notices'

/** Never what was written: it names the thing, and the thing is looked at anew. */
export interface NoticesTable {
  id: Generated<number>
  /** Who is told. */
  user_id: number
  /** Who did it. */
  actor_id: number
  kind: NoticeKind
  /** Where it was said; null for what was not said in a room. */
  room_id: number | null
  /** The message, the sticker or the entry of the guestbook; 0 where there is none. */
  thing_id: number
  state: NoticeState
  created_at: number
  /** When the state became what it is. */
  changed_at: number
}

/** Whoever is called by a message is still to be told: those whose ids are greater than `told_to`. */
export interface RoomCallsTable {
  message_id: number
  room_id: number
  told_to: number
}

/** A kind of which somebody is not told. */
export interface NoticeMutesTable {
  user_id: number
  kind: NoticeKind
}

/** When somebody is told quietly, in minutes of their day; all three are null where they are not. */
export interface NoticeSettingsTable {
  user_id: number
  quiet_from: number | null
  quiet_to: number | null
  quiet_zone: string | null
}

/** Of what in a room somebody is told, where they chose. */
export interface RoomLevelsTable {
  room_id: number
  user_id: number
  level: RoomLevel
}
