// The tables of the house in PostgreSQL, as its catalogue describes them, and what stands in the way while they are filled.
import { type Kysely, sql } from 'kysely'
import { type ColumnKind, kindOf } from './column-kind.ts'
import { CopyError } from './copy-error.ts'
import type { SourceTable } from './source.ts'

/** A table to be filled: its columns that are given, in a fixed order, and how each is. */
export interface TargetTable {
  readonly source: SourceTable
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[]
}

/** Pairs each table of the source with the target’s; throws `CopyError` for whatever has no counterpart. What the database makes of other columns is no column here. */
export async function pairTables(db: Kysely<unknown>, source: readonly SourceTable[]): Promise<readonly TargetTable[]> {
  const { rows } = await sql<{ table: string; column: string; type: string }>`
    select c.relname as "table", a.attname as "column", format_type(a.atttypid, null) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = (select oid from pg_namespace where nspname = current_schema())
    and c.relname not like 'kysely\\_%' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by c.relname, a.attname collate "C"`.execute(db)
  const byTable = Map.groupBy(rows, ({ table }) => table)
  const names = new Set(source.map(({ name }) => name))
  for (const name of byTable.keys())
    if (!names.has(name))
      throw new CopyError(`PostgreSQL has a table "${name}" that the house does not have. ${unlike}`)
  return source.map((table) => {
    const columns = byTable.get(table.name) ?? []
    const lacking = [
      ...table.columns.filter((column) => !columns.some((other) => other.column === column)),
      ...columns.map(({ column }) => column).filter((column) => !table.columns.includes(column)),
    ]
    if (lacking.length > 0 || columns.length === 0)
      throw new CopyError(`"${table.name}" differs between the two in ${lacking.join(', ') || 'all'}. ${unlike}`)
    return {
      source: table,
      columns: columns.map(({ column, type }) => {
        const kind = kindOf(type)
        if (!kind) throw new CopyError(`"${table.name}.${column}" is of a type (${type}) that is not copied. ${unlike}`)
        return { name: column, kind }
      }),
    }
  })
}

const unlike = 'This is a fault of NeoSpace: nothing was lost, go on with SQLite and report it.'

/** Makes the tables empty and takes their foreign keys off, to be checked once everything is there; notes each of them as not begun. */
export async function clearTables(db: Kysely<unknown>, tables: readonly TargetTable[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`do $$ declare each record; begin
      for each in
        select conrelid::regclass::text as holder, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
        where contype = 'f' and connamespace = (select oid from pg_namespace where nspname = current_schema()) order by oid
      loop
        insert into neospace_copy.foreign_keys (holder, name, definition) values (each.holder, each.name, each.definition);
        execute format('alter table %s drop constraint %I', each.holder, each.name);
      end loop;
    end $$`.execute(trx)
    await emptyTables(
      trx,
      tables.map(({ source }) => source.name),
    )
    await sql`delete from neospace_copy.progress`.execute(trx)
    for (const { source } of tables)
      await sql`insert into neospace_copy.progress (name, after, done) values (${source.name}, null, false)`.execute(
        trx,
      )
    await sql`update neospace_copy.house set prepared = true`.execute(trx)
  })
}

/** Within a transaction: a table that the database itself keeps from being changed yields to it. */
export async function emptyTables(trx: Kysely<unknown>, names: readonly string[]): Promise<void> {
  await sql`select set_config('neospace.restoring', 'on', true)`.execute(trx)
  await sql`truncate ${sql.join(names.map((name) => sql.table(name)))}`.execute(trx)
}

/** Puts the foreign keys back in their places; throws a `CopyError` that names the table whose rows do not fit. */
export async function tieTables(trx: Kysely<unknown>): Promise<void> {
  try {
    await sql`do $$ declare each record; begin
      for each in select holder, name, definition from neospace_copy.foreign_keys order by place loop
        execute format('alter table %s add constraint %I %s', each.holder, each.name, each.definition);
      end loop;
    end $$`.execute(trx)
  } catch (cause) {
    const table: unknown = cause instanceof Error ? Reflect.get(cause, 'table') : undefined
    if (typeof table !== 'string') throw cause
    throw new CopyError(
      `Rows of "${table}" refer to rows that are not there. Run "neospace doctor" on the SQLite house.`,
      {
        cause,
      },
    )
  }
}
