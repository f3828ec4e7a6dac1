// What a database means to do for a statement: which of the tables that grow it would read from end to end.
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import pg from 'pg'
import type { TestNeoSpace } from '#dev-env/neospace'

export interface Asked {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export interface Explainer extends AsyncDisposable {
  /** The plan, a line a step. */
  plan(asked: Asked): Promise<readonly string[]>
  /** The steps of it that read all of a table. */
  scans(asked: Asked): Promise<readonly string[]>
}

/** Opens the house's database a second time, to ask for plans alone. */
export async function explainer({ config: { database } }: TestNeoSpace): Promise<Explainer> {
  if (database.kind === 'sqlite') return onSqlite(new DatabaseSync(database.file))
  const client = new pg.Client({ connectionString: database.url.reveal() })
  await client.connect()
  // As the database itself does sooner or later: it plans by what it knows of its tables.
  await client.query('analyze')
  // Asked not to read a table whole where there is another way: few rows of some tables would hide that there is one.
  await client.query('set enable_seqscan = off')
  return onPostgres(client)
}

/** The step names how it finds rows: `SEARCH … USING INDEX`, or a `SCAN`, which in the order of an index ends at the limit. */
function onSqlite(file: DatabaseSync): Explainer {
  const self: Explainer = {
    async plan({ sql, parameters }) {
      // Kysely binds what SQLite takes.
      const rows = file.prepare(`explain query plan ${sql}`).all(...(parameters as SQLInputValue[]))
      return rows.map(({ detail }) => String(detail))
    },
    async scans(asked) {
      const limited = / limit \?/.test(asked.sql)
      return (await self.plan(asked)).filter(
        (step) =>
          step.startsWith('SCAN ') &&
          !/^SCAN (CONSTANT ROW|\(?SUBQUERY|\d)/i.test(step) &&
          // FTS5 says behind the colon what it goes by: words (M), or the number of the row (=).
          !/^SCAN \S+ VIRTUAL TABLE INDEX \d+:[^ ]*[M=]/.test(step) &&
          !(limited && step.includes('USING')),
      )
    },
    async [Symbol.asyncDispose]() {
      file.close()
    },
  }
  return self
}

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly Node[]
}

function onPostgres(client: pg.Client): Explainer {
  const self: Explainer = {
    async plan({ sql, parameters }) {
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (format json) ${sql}`, [
        ...parameters,
      ])
      const steps: string[] = []
      const walk = (node: Node): void => {
        steps.push(`${node['Node Type']} ${node['Relation Name'] ?? ''}`)
        node.Plans?.forEach(walk)
      }
      for (const row of rows) walk(row['QUERY PLAN'][0].Plan)
      return steps
    },
    scans: async (asked) => (await self.plan(asked)).filter((step) => step.startsWith('Seq Scan ')),
    async [Symbol.asyncDispose]() {
      await client.end()
    },
  }
  return self
}
