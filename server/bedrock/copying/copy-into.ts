// The steps of a copy, each of which may be the last before somebody pulls the plug.
import { type Kysely, sql } from 'kysely'
import type { Migration } from '#server/schema/migrations/migration'
import type { Schema } from '#server/schema/tables/index'
import type { Random } from '../clock.ts'
import { applyMigrations } from '../db/migrator.ts'
import { compareTables } from './compare-tables.ts'
import { copyRows } from './copy-rows.ts'
import { endCopy } from './end-copy.ts'
import { beginCopy, begunCopy } from './progress.ts'
import type { Source } from './source.ts'
import { fitTarget } from './target-fit.ts'
import { clearTables, pairTables, type TargetTable } from './target-tables.ts'

/** What a copy says while it goes on. */
export type CopyWord =
  | { readonly word: 'begins' | 'goes on' | 'begins anew' }
  | { readonly word: 'stored' | 'compared'; readonly table: string; readonly rows: number }

/** What a copy needs beside the two databases. */
export interface CopyContext {
  /** The same for every state of one house, and for no other. */
  readonly house: string
  readonly random: Random
  readonly told: (word: CopyWord) => void
}

/** Rows by table. */
export interface CopiedHouse {
  readonly counts: Readonly<Record<string, number>>
}

/** Takes every step that is still to be taken. */
export async function copyInto(
  source: Source,
  typed: Kysely<Schema>,
  ctx: CopyContext,
  known: readonly Migration[],
): Promise<CopiedHouse> {
  const db = typed as unknown as Kysely<unknown> // tables are named at run time here
  await sql`select set_config('statement_timeout', '0', false), set_config('idle_in_transaction_session_timeout', '0', false)`.execute(
    db,
  )
  const of = { house: ctx.house, fingerprint: source.fingerprint, migrations: source.migrations }
  const found = await fitTarget(db)
  if (found === 'empty') await beginCopy(db, of)
  const state = await begunCopy(db, of)
  ctx.told({ word: found === 'empty' ? 'begins' : state === 'changed' ? 'begins anew' : 'goes on' })
  let tables: readonly TargetTable[]
  if (state === 'goes on') tables = await pairTables(db, source.tables)
  else {
    await applyMigrations({ dialect: 'postgres', maintenance: typed }, known)
    tables = await pairTables(db, source.tables)
    await clearTables(db, tables)
  }
  for (const table of tables)
    await copyRows(source, db, table, (rows) => ctx.told({ word: 'stored', table: table.source.name, rows }))
  const counts = await compareTables(source, db, tables, (table, rows) => ctx.told({ word: 'compared', table, rows }))
  await endCopy(typed, tables, ctx.random)
  return { counts }
}
