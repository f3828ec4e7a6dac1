// prosody with its archive of rooms on: in an SQLite file that is synchronised with the disk, or in its own files, which are not.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { freePort } from '#bedrock/http/free-port'
import type { Peer } from './peer.ts'
import { give, ownFolder, run, type Running, settle } from './program.ts'
import { xmpp } from './speech.ts'

type Archive = 'sql' | 'internal'

/** Only what the comparison needs is loaded, and nothing slows people down. */
const settings = (folder: string, port: number, archive: Archive): string => `
data_path = "${folder}"
modules_enabled = { "saslauth", "register_ibr" }
modules_disabled = { "s2s", "s2s_auth_certs", "offline" }
interfaces = { "127.0.0.1" }
c2s_ports = { ${port} }
c2s_direct_tls_ports = {}
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
allow_registration = true
authentication = "internal_plain"
default_storage = "internal"
storage = { muc_log = "${archive}" }
storage_archive_item_limit = 1000000000
sql = { driver = "SQLite3", database = "${folder}/archive.sqlite" }
log = { error = "*console" }
VirtualHost "localhost"
Component "rooms.localhost" "muc"
  modules_enabled = { "muc_mam" }
  muc_log_all_rooms = true
  muc_room_locking = false
  muc_occupant_id = false
  muc_room_cache_size = 10000
`

async function start(archive: Archive): Promise<Running> {
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await ownFolder())
  const port = await freePort('127.0.0.1')
  const config = await settle(folder.path, 'prosody.cfg.lua', settings(folder.path, port, archive))
  if (archive === 'sql') {
    const file = join(folder.path, 'archive.sqlite')
    // The mode stays with the file, and takes less of the disk than the one that SQLite begins with.
    using database = new DatabaseSync(file)
    database.exec('pragma journal_mode = wal')
    await give(file)
  }
  const running = stack.use(
    await run({ command: '/usr/bin/prosody', args: ['-F', '--config', config], folder: folder.path, port }),
  )
  const owned = stack.move()
  return { port, pid: running.pid, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

/** Its archive in SQLite, which synchronises at each commit as it does by itself (`FULL`). */
export const prosody: Peer = {
  name: 'prosody',
  packages: ['prosody', 'lua-dbi-sqlite3'],
  speech: xmpp,
  stores: true,
  durable: true,
  keeps: 'on the disk: SQLite, `FULL`, a commit a message',
  start: () => start('sql'),
}

/** Its archive in its own files. */
export const prosodyFiles: Peer = {
  name: 'prosody, own files',
  packages: ['prosody'],
  speech: xmpp,
  stores: true,
  durable: false,
  keeps: 'in a file, not synchronised',
  start: () => start('internal'),
}
