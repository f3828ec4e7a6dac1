// The last step of a copy, in one transaction: ties between tables, counters, new epochs, and the mark that it is not whole goes.
import { type Kysely, sql } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import type { Random } from '../clock.ts'
import { renewEpochs } from '../log/epochs.ts'
import { nobodyServes } from './target-fit.ts'
import { type TargetTable, tieTables } from './target-tables.ts'

/** [LOG-6] From the commit on the database is a house like any other. */
export async function endCopy(db: Kysely<Schema>, tables: readonly TargetTable[], random: Random): Promise<void> {
  await db.transaction().execute(async (typed) => {
    const trx = typed as unknown as Kysely<unknown> // tables are named at run time there
    await nobodyServes(trx)
    await tieTables(trx)
    for (const table of tables) await countOn(trx, table)
    await renewEpochs(typed, random)
    await sql`drop schema neospace_copy cascade`.execute(trx)
    // Without it the first questions are answered by plans for empty tables.
    await sql`analyze`.execute(trx)
  })
}

/** An id is never given twice, also when its row is gone. */
async function countOn(trx: Kysely<unknown>, { source: { name, counted } }: TargetTable): Promise<void> {
  const { rows } = await sql<{ column: string }>`
    select attname as "column" from pg_attribute where attrelid = to_regclass(quote_ident(${name}::text)) and attidentity <> ''`.execute(
    trx,
  )
  for (const { column } of rows) {
    const highest = sql`greatest(${counted}::bigint, (select max(${sql.ref(column)}) from ${sql.table(name)}), 0)`
    await sql`
      select setval(pg_get_serial_sequence(quote_ident(${name}::text), ${column}), greatest(${highest}, 1), ${highest} > 0)`.execute(
      trx,
    )
  }
}
