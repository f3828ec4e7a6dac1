// The same on PostgreSQL, where there are two that can be killed: the server process, and the database's own processes behind its connections.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import { freshDatabase } from '#dev-env/postgres'
import { type PostgresServer, runPostgres } from '#dev-env/postgres-server'
import { serverProcess } from '#dev-env/server-process'
import { furnish, type Row, underFire } from './kill/under-fire.ts'

const rounds = Number(process.env.LAWS_KILLS ?? 4)

/** One of its own: a killed database process takes every connection of its server with it. */
let postgres: PostgresServer
beforeAll(async () => {
  postgres = await runPostgres({ keepsWord: true })
})
afterAll(() => postgres[Symbol.asyncDispose]())

/** Asks the maintenance database, again while it recovers. */
async function asked<T extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []): Promise<T[]> {
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      return (await client.query<T>(text, values)).rows
    } catch (error) {
      // 57P01 to 57P03: it is being ended, recovers or starts; without a code the connection was lost.
      const code = error instanceof pg.DatabaseError ? error.code : undefined
      if (code !== undefined && !code.startsWith('57P')) throw error
    } finally {
      await client.end().catch(() => {})
    }
  }
}

interface Ground {
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  /** Runs on the maintenance database; `$1` is the name of the house's. */
  readonly backends: (what: string) => Promise<{ pid: number }[]>
}

const harms: readonly (readonly [string, (on: Ground) => Promise<void>])[] = [
  [
    'the server process is killed with -9',
    async ({ kill, start }) => {
      await kill()
      await start()
    },
  ],
  ['its connections are ended', async ({ backends }) => void (await backends('pg_terminate_backend(pid)'))],
  [
    'one process of the database is killed with -9, which takes all with it',
    async ({ backends }) => {
      const [found] = await backends('pid')
      expect(found).toBeDefined()
      if (found) process.kill(found.pid, 'SIGKILL')
    },
  ],
]

it.each(harms)(
  `RT-07 LAW-5 while %s, ${rounds} times, nothing acknowledged is lost and all converge`,
  async (_, harm) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'neospace-kill-'))
    const { url, drop } = await freshDatabase(postgres.url)
    const env = { DATABASE_URL: url }
    const name = new URL(url).pathname.slice(1)
    try {
      await furnish(dataDir, env)
      await using server = serverProcess(dataDir, await freePort('127.0.0.1'), env, { spare: true })
      await server.start()
      await using fire = await underFire(server.url)
      const on: Ground = {
        kill: () => server.kill(),
        start: () => server.start(),
        backends: (what) =>
          asked(postgres.url, `select pid, ${what} from pg_stat_activity where datname = $1 order by state`, [name]),
      }
      const writes = await fire.rage(rounds, () => harm(on))
      expect(writes).toBeGreaterThan(rounds)
      await fire.expectWhole(() =>
        asked<Row>(
          url,
          'select id::int, rev::int, body, (erased_at is not null)::int as deleted from entries order by id',
        ),
      )
    } finally {
      await drop()
      await rm(dataDir, { recursive: true, force: true })
    }
  },
  120_000 + rounds * 20_000,
)
