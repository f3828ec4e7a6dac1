// What the cats of a house know. Only public facts come here, and no words.
import type { Generated } from 'kysely'
import type { CatName } from '#contract/house'

interface DeedColumns {
  kind: string
  by_id: number | null
  to_id: number | null
  /** `den`, `room:7`, `wall:3`. */
  place: string | null
  cat: CatName | null
}

/** What happened and has not come to the cats yet. */
export interface CatTidingsTable extends DeedColumns {
  id: Generated<number>
  at: number
}

/** What came to them, in the order in which it did. */
export interface CatDeedsTable extends DeedColumns {
  /** 1, 2, 3 …; what concerned somebody who is forgotten is missing. */
  seq: number
  /** In seconds. */
  at: number
}

/** One row: the world after the last deed, and the ground from which it can be told again. */
export interface CatWorldsTable {
  id: number
  seq: number
  world: string
  /** SHA-256 of `world`, in hex. */
  hash: string
  ground_seq: number
  ground: string
  ground_at: number
}

/** Who wants to be nobody to the cats. */
export interface CatGhostsTable {
  user_id: number
  since: number
}
