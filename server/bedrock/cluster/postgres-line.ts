// The line that PostgreSQL gives: NOTIFY, in a transaction or by itself, and one connection of each node that listens. The same connection holds the lock of the node that leads.
import pg from 'pg'
import type { Line } from './line.ts'

/** Where nodes of one house listen; a database holds one house. */
export const postgresChannel = 'neospace'

/** What the connection is called, by which a database tells whether it is served. */
export const lineName = 'neospace line'

/** The advisory lock of whoever leads: "neos" in ASCII. */
const leaderLock = 0x6e_65_6f_73

/** NOTIFY takes less than 8000 bytes. */
export const postgresMostBytes = 7_900

const retryMs = 500
const lookMs = 1_000
const patienceMs = 3_000

export interface PostgresLine extends Line {
  /** Whether this node is the one that does what only one may. */
  leads(): boolean
}

/** Makes the line; `failed` hears of connections that could not be made or were lost. */
export function postgresLine(url: string, failed: (error: unknown) => void): PostgresLine {
  let client: pg.Client | undefined
  let leads = false
  let closed = false
  let timer: NodeJS.Timeout | undefined
  let heard = (_text: string): void => {}
  let turned = (_up: boolean): void => {}

  function later(ms: number, next: () => Promise<void>): void {
    clearTimeout(timer)
    if (!closed) timer = setTimeout(() => void next(), ms).unref()
  }

  function lost(which: pg.Client): void {
    which.end().catch(() => {})
    if (client !== which) return
    client = undefined
    leads = false
    turned(false)
    later(retryMs, connect)
  }

  async function connect(): Promise<void> {
    const made = new pg.Client({
      connectionString: url,
      application_name: lineName,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
      keepAlive: true,
    })
    made.on('error', (error) => {
      failed(error)
      lost(made)
    })
    made.on('end', () => lost(made))
    made.on('notification', ({ payload }) => payload !== undefined && heard(payload))
    try {
      await made.connect()
      // Whoever is cut off without a word must not lead for long.
      await made.query('set tcp_keepalives_idle = 5')
      await made.query('set tcp_keepalives_interval = 2')
      await made.query('set tcp_keepalives_count = 3')
      await made.query(`listen ${postgresChannel}`)
    } catch (error) {
      failed(error)
      made.end().catch(() => {})
      return later(retryMs, connect)
    }
    if (closed) return void made.end().catch(() => {})
    client = made
    turned(true)
    await look()
  }

  /** Whether the connection still answers, and whether this node may lead. */
  async function look(): Promise<void> {
    const now = client
    if (!now) return
    try {
      const { rows } = await now.query<{ leads: boolean }>(
        leads ? 'select true as leads' : `select pg_try_advisory_lock(${leaderLock}) as leads`,
      )
      if (client === now) leads = rows[0]?.leads === true
      later(lookMs, look)
    } catch (error) {
      failed(error)
      lost(now)
    }
  }

  return {
    mostBytes: postgresMostBytes,
    up: () => client !== undefined,
    leads: () => leads,
    async say(text) {
      if (!client) throw new Error('The line between the nodes is lost.')
      await client.query('select pg_notify($1, $2)', [postgresChannel, text])
    },
    open(nextHeard, nextTurned) {
      heard = nextHeard
      turned = nextTurned
      void connect()
    },
    async [Symbol.asyncDispose]() {
      closed = true
      clearTimeout(timer)
      const last = client
      client = undefined
      leads = false
      await last?.end().catch(() => {})
    },
  }
}
