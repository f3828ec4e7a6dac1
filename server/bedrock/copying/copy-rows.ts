// Copies the rows of one table in the order of their keys, page by page, each page in one transaction with the note of how far it came.
import { type Kysely, sql } from 'kysely'
import { CopyError } from './copy-error.ts'
import { firstPage, nextPage } from './pages.ts'
import { moveOn, progressOf, type TableProgress } from './progress.ts'
import type { KeyedRow, Source } from './source.ts'
import type { TargetTable } from './target-tables.ts'

/** Goes on where the table’s progress is; `stored` is told of each page once it is committed. */
export async function copyRows(
  source: Source,
  db: Kysely<unknown>,
  table: TargetTable,
  stored: (rows: number) => void,
): Promise<void> {
  let at: TableProgress = await progressOf(db, table.source.name)
  let limit = firstPage
  while (!at.done) {
    const rows = await source.page(table.source, at.after, limit)
    const last = rows.at(-1)
    const next: TableProgress = last ? { after: last.key, done: false } : { after: at.after, done: true }
    const from = at
    await db.transaction().execute(async (trx) => {
      if (last) await store(trx, table, rows)
      await moveOn(trx, table.source.name, from, next)
    })
    at = next
    if (last) stored(rows.length)
    limit = nextPage(rows.map(({ row }) => row))
  }
}

async function store(trx: Kysely<unknown>, { source, columns }: TargetTable, rows: readonly KeyedRow[]): Promise<void> {
  const [table, names] = [sql.table(source.name), sql.join(columns.map(({ name }) => sql.ref(name)))]
  const values = rows.map(({ row }) =>
    Object.fromEntries(columns.map(({ name, kind }) => [name, row[name] === null ? null : kind.sent(row[name])])),
  )
  try {
    // One parameter for all rows: putting thousands of them into a statement takes longer than storing them.
    await sql`insert into ${table} (${names}) overriding system value
      select ${names} from json_populate_recordset(null::${table}, ${JSON.stringify(values)})`.execute(trx)
  } catch (cause) {
    const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
    // Classes 22 and 23: the values themselves do not fit.
    if (!(cause instanceof Error) || typeof code !== 'string' || !/^2[23]/.test(code)) throw cause
    throw new CopyError(
      `Rows of "${source.name}" could not be stored, between the keys ${rows[0]?.key} and ${rows.at(-1)?.key}: ${cause.message}.`,
      { cause },
    )
  }
}
