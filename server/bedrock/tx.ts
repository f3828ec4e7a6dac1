// What a function may do is written in its first parameter: a `Reader` may look at everything, a `Tx<Owns, Streams>` may change its own tables and append to its own kinds of stream, a `ctx` may reach outside.
import type { Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Fact } from '#events/fact'
import type { Schema } from '#server/schema/tables/index'

export type Table = keyof Schema
/** Tables that only the room log in the bedrock writes. */
export type LogTable = 'streams' | 'entries' | 'entry_versions'

/** May look at everything, may change nothing. */
export type Reader = ReadonlyKysely<Schema>

type Change = 'insertInto' | 'updateTable' | 'deleteFrom'

/** May look at everything and change the tables it owns. */
export type Writer<Owns extends Table> = Pick<Kysely<Pick<Schema, Owns>>, Change> & Omit<Reader, Change>

declare const kinds: unique symbol
declare const owned: unique symbol

/** The power to change streams of the given kinds, used through the functions of `bedrock/log`. */
export interface LogWriter<Kinds extends string> {
  readonly db: Writer<LogTable>
  readonly [kinds]?: (kind: Kinds) => void
}

/** One transaction, lent to one command. It is closed when the command settles: later use throws. */
export interface Tx<Owns extends Table = never, Kinds extends string = never> {
  readonly db: Writer<Owns>
  readonly log: LogWriter<Kinds>
  /** Keeps a transaction with fewer powers from passing for one with more. */
  readonly [owned]?: (table: Owns) => void
  /** Epoch milliseconds; one instant per transaction. */
  readonly now: number
  /** Records what has happened: `within` reactions run now, `after` reactions once it is committed. */
  announce(fact: Fact): Promise<void>
  /** Takes everything back that this transaction did and answers with the result all the same. */
  undo<T>(result: T): never
}

/** A transaction before it is narrowed to a slice's powers; only the bedrock sees it. */
export type AnyTx = Tx<Table, string>
