// The few column types in which the two databases differ, so that a migration is written once.
import { type ColumnDefinitionBuilder, type CreateTableBuilder, sql } from 'kysely'
import type { Dialect } from './database.ts'

type DataTypeExpression = Parameters<CreateTableBuilder<string>['addColumn']>[1]

export interface ColumnTypes {
  /** For what has no common form, such as triggers. */
  readonly dialect: Dialect
  /** A primary key that the database counts up and never gives twice. */
  readonly id: DataTypeExpression
  readonly identity: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
  /** A whole number up to 2^53: ids, revs, times, truth values. */
  readonly integer: DataTypeExpression
  /** Text that sorts by its bytes, so that order and ranges agree on both databases. */
  readonly name: DataTypeExpression
}

/** The column types of a dialect. */
export const columnTypes = (dialect: Dialect): ColumnTypes =>
  dialect === 'sqlite'
    ? {
        dialect,
        id: 'integer',
        identity: (column) => column.primaryKey().autoIncrement().notNull(),
        integer: 'integer',
        name: 'text',
      }
    : {
        dialect,
        id: 'bigint',
        identity: (column) => column.primaryKey().generatedAlwaysAsIdentity().notNull(),
        integer: 'bigint',
        name: sql`text collate "C"`,
      }
