// The tables of little worlds: one world for each sketch in which something was ever done, and who did something there.
import type { Generated } from 'kysely'

export interface WorldsTable {
  sketch_id: number
  /** Its log; the head of that is the rev of the state. */
  stream_id: number
  /** The fields that the published revision declares, as JSON. */
  shape: string
  /** What stands in them, and by whom, as JSON: the fold of the log. */
  state: string
  /** The second in which was last written, and how often in it. */
  second_at: Generated<number>
  second_writes: Generated<number>
}

/** Whose work may stand in a world. */
export interface WorldWritersTable {
  sketch_id: number
  user_id: number
  /** Since when it is to be taken out of there; null as long as it may stand. */
  left_at: number | null
}
