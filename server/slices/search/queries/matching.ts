// The one place in which the databases are asked what has words: FTS5 on SQLite, tsquery on PostgreSQL.
import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely'
import type { Dialect } from '#bedrock/db/database'
import type { Mark } from '../parts/indexed.ts'
import { forPostgres, forSqlite } from '../parts/match-text.ts'
import type { Phrase } from '../parts/parse-search.ts'

/** The tables of words. */
export type WordsOf =
  | 'message_words'
  | 'person_words'
  | 'wall_words'
  | 'journal_words'
  | 'guestbook_words'
  | 'page_words'
  | 'sketch_words'

/** What is to be found: phrases, and marks of what has them. */
export interface Wanted {
  readonly phrases: readonly Phrase[]
  readonly marks: readonly Mark[]
  /** Marks that what is found must not have. */
  readonly without?: readonly Mark[]
}

/** Whether anything is wanted that the index knows. */
export const asksForWords = ({ phrases, marks }: Wanted): boolean => phrases.length + marks.length > 0

/** [FEED-2.1] A condition on a table of words, which must stand in the query under its own name. */
export function matching(
  dialect: Dialect,
  table: WordsOf,
  { phrases, marks, without = [] }: Wanted,
): Expression<SqlBool> {
  return dialect === 'sqlite'
    ? sql<SqlBool>`${sql.ref(table)} match ${forSqlite(phrases, marks, without)}`
    : lexemes(table, forPostgres(phrases, marks, without))
}

const lexemes = (table: string, text: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${table}.lexemes`)} @@ ${text}::tsquery`
