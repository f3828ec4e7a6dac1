// A room as this slice reads it: the row, its clock's access generation, and what the person who looks is in it.
import type { RoomKind } from '#contract/rooms'

export interface RoomRow {
  readonly id: number
  readonly name: string
  readonly topic: string
  readonly kind: RoomKind
  readonly sample: number
  readonly archived_at: number | null
  readonly access: number
  /** 1 or 0 if the person belongs to the room, as moderator or not; null if they do not. */
  readonly moderator: number | null
}
