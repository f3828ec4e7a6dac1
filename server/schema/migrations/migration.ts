// What a migration is: explicit, up and down, one code path for both databases.
import type { Kysely } from 'kysely'
import type { ColumnTypes } from '#bedrock/db/column-types'

export interface Migration {
  readonly name: string
  // A migration outlives the schema's current types, so it works on an untyped database.
  up(db: Kysely<unknown>, column: ColumnTypes): Promise<void>
  down(db: Kysely<unknown>, column: ColumnTypes): Promise<void>
}
