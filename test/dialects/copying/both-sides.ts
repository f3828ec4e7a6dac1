// Everything that stands in a house’s database, table by table, read by the drivers alone: what a copy is held against.
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'

/** Rows by table, each as one text, sorted. */
export type Contents = Readonly<Record<string, readonly string[]>>

const plain = (row: object): string =>
  JSON.stringify(
    Object.entries(row)
      // PostgreSQL makes it of another column.
      .filter(([column]) => column !== 'lexemes')
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([column, value]: [string, unknown]) => [
        column,
        value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
      ]),
  )

/** What the SQLite file holds. */
export function contentsHere(file: string): Contents {
  const database = new DatabaseSync(file, { readOnly: true })
  const tables = database
    .prepare(
      `select name, type from pragma_table_list where schema = 'main' and type in ('table', 'virtual')
       and name not like 'sqlite\\_%' escape '\\' and name not like 'kysely\\_%' escape '\\' order by name`,
    )
    .all()
  const found = tables.map(({ name, type }): [string, string[]] => {
    const columns = type === 'virtual' ? 'rowid, *' : '*'
    return [
      String(name),
      database
        .prepare(`select ${columns} from "${String(name)}"`)
        .all()
        .map(plain)
        .toSorted(),
    ]
  })
  database.close()
  return Object.fromEntries(found)
}

/** What the PostgreSQL database holds. */
export async function contentsThere(url: string): Promise<Contents> {
  const tables = await asked<{ name: string }>(
    url,
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name not like 'kysely\\_%' order by table_name collate "C"`,
  )
  const found: Record<string, readonly string[]> = {}
  for (const { name } of tables)
    found[name] = (await asked<object>(url, `select * from "${name}"`)).map(plain).toSorted()
  return found
}

/** All but the epochs, which are new by LOG-6. */
export const withoutEpochs = ({ streams = [], ...rest }: Contents): Contents => ({
  ...rest,
  streams: streams.map((row) => row.replace(/\["epoch","[^"]+"\],/, '')).toSorted(),
})

/** Asks a database by a connection of its own. */
export async function asked<T extends object>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({
    connectionString: url,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === 20 ? Number : (pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown),
    },
  })
  await client.connect()
  try {
    return (await client.query(text)).rows as T[]
  } finally {
    await client.end()
  }
}

/** Everything that PostgreSQL knows of the schema of the house. */
export const schemaThere = async (url: string): Promise<unknown> => [
  await asked(
    url,
    `select table_name, column_name, data_type, is_nullable, column_default, collation_name, is_identity, generation_expression
     from information_schema.columns where table_schema = 'public' order by 1, 2`,
  ),
  await asked(url, `select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1`),
  await asked(
    url,
    `select conrelid::regclass::text as held, conname, contype, convalidated, pg_get_constraintdef(oid) as definition
     from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
  ),
  await asked(
    url,
    `select tgrelid::regclass::text as held, tgname from pg_trigger where not tgisinternal order by 1, 2`,
  ),
  await asked(url, `select nspname from pg_namespace where nspname not like 'pg\\_%' order by 1`),
]
