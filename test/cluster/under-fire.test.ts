// NODE-9: two server processes behind a balancer, harmed while three clients send, edit and delete: nothing that was acknowledged is missing, and all clients and the database are equal.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import { signIn } from '#contract/accounts'
import { postMessage } from '#contract/messages'
import { passphrase } from '#dev-env/neospace'
import { freshDatabase } from '#dev-env/postgres'
import { type PostgresServer, runPostgres } from '#dev-env/postgres-server'
import { runRedis, type TestRedis } from '#dev-env/redis'
import { roundRobin } from '#dev-env/round-robin'
import { type ServerProcess, serverProcess } from '#dev-env/server-process'
import { visitor } from '#dev-env/visitor'
import { furnish, type Row, underFire } from '../laws/kill/under-fire.ts'

const withRedis = process.env.NEOSPACE_TEST_REDIS === 'yes'
const rounds = Number(process.env.LAWS_KILLS ?? 4)
const cutMs = 10_000
const goneMs = 2_000
const backWithinMs = 10_000

let postgres: PostgresServer
let redis: TestRedis | undefined
beforeAll(async () => {
  postgres = await runPostgres({ keepsWord: true })
  if (withRedis) redis = await runRedis()
})
afterAll(async () => {
  await redis?.[Symbol.asyncDispose]()
  await postgres[Symbol.asyncDispose]()
})

/** Asks a database, again while it recovers. */
async function asked<T extends pg.QueryResultRow>(url: string, text: string): Promise<T[]> {
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      return (await client.query<T>(text)).rows
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? error.code : undefined
      if (code !== undefined && !code.startsWith('57P')) throw error
    } finally {
      await client.end().catch(() => {})
    }
  }
}

interface Ground {
  readonly nodes: readonly ServerProcess[]
  readonly url: string
  /** Where the balancer is. */
  readonly front: string
}

const lines = `from pg_stat_activity where datname = current_database() and application_name = 'neospace line'`

/** Ends the whole database for a while: the house says so to whoever asks, and goes on by itself once it is back. */
const stopped =
  (how: 'fast' | 'immediate') =>
  async ({ nodes, url, front }: Ground, round: number): Promise<void> => {
    const guest = visitor(front)
    await guest.request(signIn, { body: { username: 'ada', password: passphrase } })
    await guest.refresh()
    const body = { content: `said while it was gone ${round}`, client_id: `while-it-was-gone-${round}` }
    const say = () => guest.ask(postMessage, { params: { room: 'general' }, body })
    // Side by side, so that each node is asked.
    const everywhere = () => Promise.all(nodes.map(say))
    const busy = { status: 503, body: { code: 'BUSY', retry_after_ms: expect.any(Number) } }
    await postgres.stop(how)
    const until = Date.now() + goneMs
    do {
      for (const answer of await everywhere()) expect(answer).toMatchObject(busy)
    } while (Date.now() < until)
    await postgres.start()
    const began = performance.now()
    for (let waiting = true; waiting; ) {
      const answers = await everywhere()
      for (const answer of answers) if (answer.status >= 300) expect(answer).toMatchObject(busy)
      waiting = answers.some(({ status }) => status >= 300)
      expect(performance.now() - began).toBeLessThan(backWithinMs)
    }
    const standing = { lines: nodes.length, leaders: 1 }
    for (let now = {}; !isDeepStrictEqual(now, standing); ) {
      expect(performance.now() - began, JSON.stringify(now)).toBeLessThan(backWithinMs)
      const [found] = await asked<{ lines: number; leaders: number }>(
        url,
        `select count(*)::int as lines, (select count(*)::int from pg_locks l where l.locktype = 'advisory' and l.granted
         and l.database = (select oid from pg_database where datname = current_database())) as leaders ${lines}`,
      )
      now = { ...found }
    }
  }

const harms: readonly (readonly [how: string, times: number, harm: (on: Ground, round: number) => Promise<void>])[] = [
  [
    'one node after the other is killed with -9 and started again',
    rounds,
    async ({ nodes }, round) => {
      const node = nodes[round % nodes.length]
      await node?.kill()
      await node?.start()
    },
  ],
  [
    `the line between the nodes is cut for ${cutMs / 1_000} s`,
    1,
    async ({ url }) => {
      if (redis) {
        await redis.kill()
        await wait(cutMs)
        await redis.start()
        return
      }
      const until = Date.now() + cutMs
      while (Date.now() < until) {
        await asked(url, `select pg_terminate_backend(pid) ${lines}`)
        await wait(100)
      }
    },
  ],
  [
    'a process of the database is killed, which takes all connections with it',
    rounds,
    async ({ url }) => {
      const [found] = await asked<{ pid: number }>(url, `select pid ${lines}`)
      if (found) process.kill(found.pid, 'SIGKILL')
    },
  ],
  ['PostgreSQL is stopped as a whole and started again', rounds, stopped('fast')],
  ['PostgreSQL is stopped at once, without an end of anything, and started again', rounds, stopped('immediate')],
]

it.each(harms)(
  'NODE-9 while %s, %d times, two nodes lose nothing and all converge',
  async (_, times, harm) => {
    const folder = await mkdtemp(join(tmpdir(), 'neospace-cluster-'))
    const { url, drop } = await freshDatabase(postgres.url)
    const [front, ...behind] = [await freePort('127.0.0.1'), await freePort('127.0.0.1'), await freePort('127.0.0.1')]
    const env = {
      DATABASE_URL: url,
      NEOSPACE_SECRET: 'the same for each node of the house',
      NEOSPACE_KEYRING: `one:${Buffer.alloc(32, 7).toString('base64url')}`,
      NEOSPACE_FILES: join(folder, 'files'),
      ...(redis ? { REDIS_URL: redis.url } : {}),
    }
    try {
      await furnish(join(folder, 'furnished'), env)
      await using stack = new AsyncDisposableStack()
      const nodes = behind.map((port, n) =>
        stack.use(
          serverProcess(
            join(folder, `node-${n}`),
            port,
            { ...env, NEOSPACE_ORIGIN: `http://127.0.0.1:${front}` },
            { spare: true },
          ),
        ),
      )
      for (const node of nodes) await node.start()
      const balancer = stack.use(await roundRobin(front, behind))
      const fire = stack.use(await underFire(balancer.url))
      let round = 0
      const writes = await fire.rage(times, () => harm({ nodes, url, front: balancer.url }, round++))
      expect(writes).toBeGreaterThan(times)
      await fire.expectWhole(() =>
        asked<Row>(
          url,
          'select id::int, rev::int, body, (erased_at is not null)::int as deleted from entries order by id',
        ),
      )
    } finally {
      await drop()
      await rm(folder, { recursive: true, force: true })
    }
  },
  120_000 + rounds * 30_000,
)
