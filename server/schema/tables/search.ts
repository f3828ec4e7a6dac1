// What is searched: words by which things are found. On SQLite tables of FTS5, on PostgreSQL rows from which the database makes a tsvector.
import type { Generated } from 'kysely'

/** The id of the thing, and its words as the search slice cuts them. */
export interface WordsTable {
  rowid: number
  words: string
}

/** Gives a number to each thing on a wall that has words. */
export interface WordPlacesTable {
  id: Generated<number>
  user_id: number
  module_id: string
}

/** What of the house from before is still to be taken in; no row: all of it is in. */
export interface WordsToComeTable {
  kind: 'message' | 'person' | 'wall' | 'journal' | 'guestbook' | 'page' | 'sketch'
  /** Ids below this one. */
  below: number
}
