// Proves that a table has the same rows on both sides: their number, and the sum of a hash of each, from the values themselves.
import { hash } from 'node:crypto'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { firstPage, nextPage, type Row } from './pages.ts'
import type { Source } from './source.ts'
import type { TargetTable } from './target-tables.ts'

/** The number of rows, and what their hashes come to in whatever order they are read. */
export interface RowSum {
  readonly rows: number
  readonly sum: string
}

/** Reads a table of the source from end to end. */
export async function sumHere(source: Source, table: TargetTable): Promise<RowSum> {
  const total = summing(table, 'here')
  let after: number | null = null
  let limit = firstPage
  for (;;) {
    const rows = await source.page(table.source, after, limit)
    const last = rows.at(-1)
    if (!last) return total.sum()
    for (const { row } of rows) total.add(row)
    after = last.key
    limit = nextPage(rows.map(({ row }) => row))
  }
}

/** Reads the same table in PostgreSQL, within a transaction. */
export async function sumThere(trx: Kysely<unknown>, table: TargetTable): Promise<RowSum> {
  const total = summing(table, 'there')
  const names = sql.join(table.columns.map(({ name }) => sql.ref(name)))
  await sql`declare pages no scroll cursor for select ${names} from ${sql.table(table.source.name)}`.execute(trx)
  let limit = firstPage
  for (;;) {
    const { rows } = await fetching(limit).execute(trx)
    if (rows.length === 0) break
    for (const row of rows) total.add(row)
    limit = nextPage(rows)
  }
  await sql`close pages`.execute(trx)
  return total.sum()
}

/** The number after FETCH cannot be a parameter. */
function fetching(limit: number): RawBuilder<Row> {
  if (limit >= 500) return sql<Row>`fetch 500 from pages`
  if (limit >= 100) return sql<Row>`fetch 100 from pages`
  return limit >= 16 ? sql<Row>`fetch 16 from pages` : sql<Row>`fetch 1 from pages`
}

function summing({ columns }: TargetTable, side: 'here' | 'there'): { add(row: Row): void; sum(): RowSum } {
  const lanes: [bigint, bigint, bigint, bigint] = [0n, 0n, 0n, 0n]
  let rows = 0
  return {
    add(row) {
      rows++
      const values = columns.map(({ name, kind }) => (row[name] === null ? 'o' : kind[side](row[name])))
      const digest = hash('sha256', JSON.stringify(values), 'buffer')
      // Added and not combined by XOR, in which a row that stands there twice would be as if it did not.
      for (const [lane, before] of lanes.entries())
        lanes[lane] = BigInt.asUintN(64, before + digest.readBigUInt64BE(lane * 8))
    },
    sum: () => ({ rows, sum: lanes.map((lane) => lane.toString(16).padStart(16, '0')).join('') }),
  }
}
