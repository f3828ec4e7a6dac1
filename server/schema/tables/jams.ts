// The tables of jams: at most one in each room, and who did something in it.
import type { Generated } from 'kysely'

export interface JamsTable {
  room_id: number
  /** Its log; the head of that is the rev of the state. */
  stream_id: number
  /** The song as canonical JSON: the fold of the log. */
  song: string
  /** Whether it plays, and where it is, as JSON. */
  transport: string
  /** The revision of a song that it was begun with; null of a blank one and of a draft. */
  from_sketch_id: number | null
  from_revision: number | null
  begun_by: number | null
  begun_at: number
  changed_at: number
  /** The rev at which it began anew. */
  anew_rev: Generated<number>
  /** The second in which was last written, and how often in it. */
  second_at: Generated<number>
  second_writes: Generated<number>
}

/** Whose name may stand in a jam and its log. */
export interface JamHandsTable {
  room_id: number
  user_id: number
  /** The rev at which they last did something. */
  rev: number
  /** Since when they are to be taken out of there; null as long as they are here. */
  left_at: number | null
}
