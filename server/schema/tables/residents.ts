// What cats say in rooms, how much of it a room and a person want, and what keeps it little.
import type { Generated } from 'kysely'
import type { CatName } from '#contract/house'
import type { CatMode } from '#contract/residents'

export interface CatLinesTable {
  id: Generated<number>
  room_id: number
  cat: CatName
  /** When it was said, or while it is typed, when it is due. */
  at: number
  /** 0: it is being typed. */
  said: number
  /** The newest message when it was said; null before, and where there was none. */
  after_id: number | null
  /** Its place in an exchange between cats, from 1. */
  turn: number
  /** 1: the cat was called. */
  called: number
  text: string
  plain: string
  gesture: string | null
  /** Why it was said, as JSON. */
  why: string
  /** Whom it speaks to or of. */
  to_id: number | null
  /** Whom its memory is of. */
  of_id: number | null
  /** The song or sketch that it names. */
  thing_id: number | null
}

/** A room in which a cat spoke or made a sign, or whose mode somebody set. */
export interface CatRoomsTable {
  room_id: number
  mode: Generated<CatMode>
  /** When its bucket is full again. */
  full_at: Generated<number>
  said_at: Generated<number>
  /** The newest message when a cat last took the word. */
  said_after: Generated<number>
  /** The day of the house that `lines` is counted in. */
  day: Generated<number>
  lines: Generated<number>
  rest_until: Generated<number>
  /** The newest message in whose silence a cat reacted. */
  silent_after: Generated<number>
}

/** When each cat is ready again. */
export interface CatVoicesTable {
  cat: CatName
  ready_at: number
}

/** One row: how far the deeds were heeded, and which lines were used how often. */
export interface CatStagesTable {
  id: number
  /** Grows with each change, so that of two who change it one notices. */
  version: number
  seq: number
  spoken: string
}

/** Whom somebody does not want to hear. */
export interface CatSilencesTable {
  user_id: number
  cat: CatName | 'all'
}

/** How often somebody whispered on a day; never what. */
export interface CatWhispersTable {
  user_id: number
  /** Counted from 1970, in UTC. */
  day: number
  used: number
}
