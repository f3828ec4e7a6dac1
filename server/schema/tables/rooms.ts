// Rooms, who belongs to the private ones or moderates, and how far each person has read.
import type { Generated } from 'kysely'
import type { AnyRoomKind } from '#contract/rooms'

export interface RoomsTable {
  /** The id of the room's stream. */
  id: number
  name: string
  topic: string
  kind: AnyRoomKind
  /** 1: part of the samples that one click removes. */
  sample: number
  opened_by: number | null
  created_at: number
  archived_at: number | null
  /** Seconds that one waits between two messages of one's own; 0 where one does not. */
  slow_s: Generated<number>
}

export interface MembersTable {
  room_id: number
  user_id: number
  moderator: number
  joined_at: number
}

export interface ReadMarksTable {
  user_id: number
  room_id: number
  entry_id: number
}

/** Who says nothing in a room for a while. */
export interface RoomMutesTable {
  room_id: number
  user_id: number
  until: number
  /** They are told. */
  reason: string
}
