// ejabberd with its archive of rooms on, in SQLite or in PostgreSQL.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { freePort } from '#bedrock/http/free-port'
import { runPostgres } from '#dev-env/postgres-server'
import type { Peer } from './peer.ts'
import { give, ownFolder, run, type Running, settle } from './program.ts'
import { xmpp } from './speech.ts'

const schemas = '/usr/share/ejabberd/sql'

/** Only what the comparison needs is loaded; the shaper that Debian's configuration puts on people is off, as is everything else that slows them down. */
const settings = (port: number, archive: string): string => `
loglevel: error
hosts: [localhost]
default_db: sql
auth_method: sql
auth_password_format: plain
registration_timeout: infinity
max_fsm_queue: 1000000
${archive}
listen:
  - port: ${port}
    ip: "127.0.0.1"
    module: ejabberd_c2s
    access: all
    shaper: none
    max_stanza_size: 262144
modules:
  mod_register: { access: all, ip_access: all }
  mod_muc:
    host: rooms.localhost
    access: all
    access_create: all
    min_message_interval: 0
    min_presence_interval: 0
    history_size: 0
    max_users: 10000
    user_message_shaper: none
    user_presence_shaper: none
    room_shaper: none
    default_room_options: { mam: true, max_users: 10000 }
  mod_mam: { default: never }
`

async function inSqlite(folder: string): Promise<string> {
  const file = join(folder, 'archive.sqlite')
  // The mode stays with the file, and takes less of the disk than the one that SQLite begins with.
  using database = new DatabaseSync(file)
  database.exec('pragma journal_mode = wal')
  database.exec(readFileSync(`${schemas}/lite.sql`, 'utf8'))
  await give(file)
  return `sql_type: sqlite\nsql_database: "${file}"`
}

async function inPostgres(stack: AsyncDisposableStack): Promise<string> {
  const { url } = stack.use(await runPostgres({ safe: true }))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(readFileSync(`${schemas}/pg.sql`, 'utf8'))
  await client.end()
  const { hostname, port, username, password, pathname } = new URL(url)
  return [
    'sql_type: pgsql',
    `sql_server: "${hostname}"`,
    `sql_port: ${port}`,
    `sql_username: "${username}"`,
    `sql_password: "${password}"`,
    `sql_database: "${pathname.slice(1)}"`,
    'sql_pool_size: 16',
  ].join('\n')
}

async function start(archive: 'sqlite' | 'postgres'): Promise<Running> {
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await ownFolder())
  const port = await freePort('127.0.0.1')
  const config = await settle(
    folder.path,
    'ejabberd.yml',
    settings(port, await (archive === 'sqlite' ? inSqlite(folder.path) : inPostgres(stack))),
  )
  const libraries = /^ERL_LIBS='(.*)'$/m.exec(readFileSync('/usr/sbin/ejabberdctl', 'utf8'))?.[1]
  const running = stack.use(
    await run({
      command: '/usr/bin/erl',
      // Without a node name no daemon of names is started.
      args: ['+K', 'true', '-noinput', '-mnesia', 'dir', `"${folder.path}/mnesia"`, '-s', 'ejabberd'],
      env: {
        ERL_LIBS: libraries ?? '',
        EJABBERD_CONFIG_PATH: config,
        EJABBERD_LOG_PATH: join(folder.path, 'ejabberd.log'),
        ERL_CRASH_DUMP: join(folder.path, 'crash.dump'),
      },
      folder: folder.path,
      port,
    }),
  )
  const owned = stack.move()
  return { port, pid: running.pid, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

/** Its archive in SQLite, which synchronises at each commit as it does by itself (`FULL`). */
export const ejabberd: Peer = {
  name: 'ejabberd',
  packages: ['ejabberd', 'erlang-p1-sqlite3'],
  speech: xmpp,
  stores: true,
  durable: true,
  keeps: 'on the disk: SQLite, `FULL`, a commit a message',
  start: () => start('sqlite'),
}

/** Its archive in PostgreSQL, which puts the commits of several connections on the disk at once. */
export const ejabberdPostgres: Peer = {
  name: 'ejabberd, PostgreSQL',
  packages: ['ejabberd', 'erlang-p1-pgsql'],
  speech: xmpp,
  stores: true,
  durable: true,
  keeps: 'on the disk: PostgreSQL, `fsync` and `synchronous_commit` on',
  start: () => start('postgres'),
}
