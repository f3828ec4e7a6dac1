// Compares every table of the two sides before the copy becomes a house; what differs is named, and copied anew by the next run.
import { type Kysely, sql } from 'kysely'
import { CopyError } from './copy-error.ts'
import { sumHere, sumThere } from './same-rows.ts'
import type { Source } from './source.ts'
import { emptyTables, type TargetTable } from './target-tables.ts'

/** Answers the numbers of rows; throws a `CopyError` that names every table that differs. */
export async function compareTables(
  source: Source,
  db: Kysely<unknown>,
  tables: readonly TargetTable[],
  compared: (table: string, rows: number) => void,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  const unlike: string[] = []
  for (const table of tables) {
    const { name } = table.source
    const here = await sumHere(source, table)
    const there = await db.transaction().execute((trx) => sumThere(trx, table))
    counts[name] = here.rows
    compared(name, here.rows)
    if (here.rows === there.rows && here.sum === there.sum) continue
    unlike.push(
      here.rows === there.rows
        ? `"${name}" (of ${here.rows} rows one or more are not the same)`
        : `"${name}" (${here.rows} rows in SQLite, ${there.rows} in PostgreSQL)`,
    )
    await db.transaction().execute((trx) => beginAnew(trx, name))
  }
  if (unlike.length > 0)
    throw new CopyError(
      `The copy differs from the house in ${unlike.join(', ')}. Run the same command again: what differs is copied anew.`,
    )
  return counts
}

async function beginAnew(trx: Kysely<unknown>, table: string): Promise<void> {
  await emptyTables(trx, [table])
  await sql`update neospace_copy.progress set after = null, done = false where name = ${table}`.execute(trx)
}
