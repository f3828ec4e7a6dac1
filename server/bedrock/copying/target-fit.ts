// Whether a PostgreSQL database can take a house: its texts, this user's rights in it, who uses it, and what is there already.
import { type Kysely, sql } from 'kysely'
import { lineName } from '../cluster/postgres-line.ts'
import { copySchema } from '../db/unfinished-copy.ts'
import { CopyError } from './copy-error.ts'

/** "neoc" in ASCII; held by whoever copies into the database, for as long as its connection lives. */
const copyLock = 0x6e_65_6f_63

/** Throws a `CopyError` for what cannot take a house; answers whether a copy was begun there. */
export async function fitTarget(db: Kysely<unknown>): Promise<'empty' | 'begun'> {
  await fitTexts(db)
  await takeHold(db)
  await nobodyServes(db)
  const { rows } = await sql<{ begun: boolean }>`
    select exists (select 1 from pg_namespace where nspname = ${copySchema}) as begun`.execute(db)
  if (rows[0]?.begun) return 'begun'
  await nothingThere(db)
  await mayMake(db)
  return 'empty'
}

/** Names are sorted by their bytes whatever order the database has, so its letters alone count. */
async function fitTexts(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ encoding: string; name: string }>`
    select current_setting('server_encoding') as encoding, current_database() as name`.execute(db)
  const { encoding, name } = rows[0] ?? { encoding: 'none', name: '' }
  if (encoding !== 'UTF8')
    throw new CopyError(
      `The database keeps its texts as ${encoding}, which cannot hold all letters. Make it anew: createdb --encoding=UTF8 --template=template0 ${name}`,
    )
}

async function takeHold(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_lock(${copyLock}) as held`.execute(db)
  if (rows[0]?.held !== true)
    throw new CopyError('Another copy into this database is under way. Wait for it to end, or end it.', { held: true })
}

/** Each server has a line to its database, also where it is the only one. */
export async function nobodyServes(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and application_name = ${lineName}`.execute(db)
  if (rows.length > 0)
    throw new CopyError('A NeoSpace server runs on this PostgreSQL database. Stop it first.', { held: true })
}

/** What extensions bring is no obstacle. */
async function nothingThere(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
    and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by c.relname`.execute(db)
  if (rows.some(({ name }) => name === 'kysely_migration'))
    throw new CopyError(
      'The database holds a house already, and nothing is copied over it. If a copy has just ended there, all is done: set DATABASE_URL to it and start. Else name an empty database.',
    )
  const [first] = rows
  if (first)
    throw new CopyError(
      `The database is not empty: it holds "${first.name}"${rows.length > 1 ? ` and ${rows.length - 1} more` : ''}. Name one that is.`,
    )
}

async function mayMake(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ may: boolean; name: string; who: string }>`
    select coalesce(has_database_privilege(current_database(), 'create') and has_schema_privilege(current_schema(), 'create'), false) as may,
    current_database() as name, current_user as who`.execute(db)
  const { may, name, who } = rows[0] ?? { may: false, name: '', who: '' }
  if (!may)
    throw new CopyError(
      `${who} may not make tables in this database. Make it theirs: alter database "${name}" owner to "${who}"`,
    )
}
