// One PostgreSQL for a test run: `TEST_PG_URL` if it is set, else the one that comes with the lockfile, started on a free port with its data in a temporary folder and stopped afterwards.
import pg from 'pg'
import { runPostgres } from './postgres-server.ts'

/** A running server; databases are made in it by name. */
export interface TestPostgres extends AsyncDisposable {
  /** The URL of its maintenance database. */
  readonly url: string
}

/** Starts PostgreSQL, or takes the one that the environment names. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_PG_URL
  return given ? { url: given, [Symbol.asyncDispose]: () => Promise.resolve() } : await runPostgres()
}

let made = 0

/** Makes an empty database and answers its URL and how to drop it. */
export async function freshDatabase(
  serverUrl: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `t_${process.pid}_${++made}_${Date.now().toString(36)}`
  await run(serverUrl, `create database "${name}"`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(serverUrl, `drop database if exists "${name}" with (force)`) }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
