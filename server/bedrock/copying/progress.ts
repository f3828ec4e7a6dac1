// How far a copy has come, kept in the database that it fills: whose it is, of which bytes, and by table the key of the last row that is there.
import { type Kysely, sql } from 'kysely'
import { CopyError } from './copy-error.ts'

/** What a copy is of. */
export interface CopyOf {
  /** The same for every state of one house. */
  readonly house: string
  readonly fingerprint: string
  readonly migrations: readonly string[]
}

/** A table’s progress; `after` is null before its first row. */
export interface TableProgress {
  readonly after: number | null
  readonly done: boolean
}

/** Marks an empty database as one into which this is copied: from here on no server opens it. */
export async function beginCopy(db: Kysely<unknown>, { house, fingerprint, migrations }: CopyOf): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`create schema neospace_copy`.execute(trx)
    await sql`create table neospace_copy.house (house text not null, fingerprint text not null, migrations text not null, prepared boolean not null)`.execute(
      trx,
    )
    await sql`create table neospace_copy.progress (name text primary key, after bigint, done boolean not null)`.execute(
      trx,
    )
    // Their order is that in which they are made again.
    await sql`create table neospace_copy.foreign_keys (place bigint generated always as identity primary key, holder text not null, name text not null, definition text not null)`.execute(
      trx,
    )
    await sql`insert into neospace_copy.house (house, fingerprint, migrations, prepared) values (${house}, ${fingerprint}, ${JSON.stringify(migrations)}, false)`.execute(
      trx,
    )
  })
}

/** Whether the begun copy may go on; throws `CopyError` where it is another’s. `changed`: the house has changed since. */
export async function begunCopy(
  db: Kysely<unknown>,
  { house, fingerprint, migrations }: CopyOf,
): Promise<'goes on' | 'not prepared' | 'changed'> {
  const { rows } = await sql<{ house: string; fingerprint: string; migrations: string; prepared: boolean }>`
    select house, fingerprint, migrations, prepared from neospace_copy.house`.execute(db)
  const [begun] = rows
  if (begun?.house !== house)
    throw new CopyError('The database holds the begun copy of another house. Name an empty database.')
  if (begun.migrations !== JSON.stringify(migrations))
    throw new CopyError(
      'The copy in the database was begun by another version of NeoSpace. Go on with that one, or make the database anew and begin again.',
    )
  if (begun.fingerprint !== fingerprint) {
    await sql`update neospace_copy.house set fingerprint = ${fingerprint}, prepared = false`.execute(db)
    return 'changed'
  }
  return begun.prepared ? 'goes on' : 'not prepared'
}

/** How far this table has come. */
export async function progressOf(db: Kysely<unknown>, table: string): Promise<TableProgress> {
  const { rows } = await sql<TableProgress>`
    select after, done from neospace_copy.progress where name = ${table}`.execute(db)
  const [found] = rows
  if (!found) throw new CopyError(`The copy in the database does not know of ${table}. Make it anew and begin again.`)
  return found
}

/** Moves a table’s progress on, in the transaction in which its rows are stored; throws where somebody else has moved it. */
export async function moveOn(
  db: Kysely<unknown>,
  table: string,
  from: TableProgress,
  to: TableProgress,
): Promise<void> {
  const { numAffectedRows } = await sql`
    update neospace_copy.progress set after = ${to.after}, done = ${to.done}
    where name = ${table} and done = ${from.done} and after is not distinct from ${from.after}`.execute(db)
  if (numAffectedRows !== 1n)
    throw new CopyError('Another copy into this database is under way. Wait for it to end, or end it.', { held: true })
}
