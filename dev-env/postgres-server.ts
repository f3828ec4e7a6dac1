// Runs PostgreSQL for tests: made, started and stopped as a plain process; nobody's, because it refuses root.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '#bedrock/http/free-port'
import { asRoot, placePrograms } from './postgres-programs.ts'

const nobody = 65_534
const user = asRoot ? { uid: nobody, gid: nobody } : {}
// A test's data is thrown away, so nothing waits for the disk.
const careless = ['fsync=off', 'full_page_writes=off']
const readyWithinMs = 30_000

export interface PostgresServer extends AsyncDisposable {
  /** The URL of its maintenance database. */
  readonly url: string
  /** Ends it: `fast` rolls back what is under way, `immediate` leaves all as it stands. */
  stop(how: keyof typeof signals): Promise<void>
  /** Starts it again on the same data and port, and waits until it answers. */
  start(): Promise<void>
}

const signals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const

/** Makes and starts a server on a free port of this machine alone. `keepsWord`: what it has committed outlives the death of one of its processes; `safe`: that of the machine too. */
export async function runPostgres({
  safe = false,
  keepsWord = safe,
}: {
  readonly keepsWord?: boolean
  readonly safe?: boolean
} = {}): Promise<PostgresServer> {
  const { parent, programs } = await placePrograms()
  const data = join(parent, 'data')
  await mkdir(data, { mode: 0o700 })
  const password = join(parent, 'password')
  await writeFile(password, 'neospace')
  if (asRoot) await Promise.all([chown(data, nobody, nobody), chown(password, nobody, nobody)])
  await finish(
    spawn(
      join(programs, 'bin', 'initdb'),
      [
        '-D',
        data,
        '-U',
        'neospace',
        '-A',
        'password',
        `--pwfile=${password}`,
        '--no-sync',
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
      ],
      { ...user, cwd: parent, stdio: ['ignore', 'ignore', 'pipe'] },
    ),
  )
  const port = await freePort('127.0.0.1')
  const commit = `synchronous_commit=${keepsWord ? 'on' : 'off'}`
  const settings = [
    ...(safe ? [] : careless),
    commit,
    'max_connections=200',
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
  ].flatMap((setting) => ['-c', setting])
  const url = `postgres://neospace:neospace@127.0.0.1:${port}/postgres`
  let server: ChildProcess | undefined
  const self: PostgresServer = {
    url,
    async start() {
      server = spawn(join(programs, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...settings], {
        ...user,
        cwd: parent,
        stdio: 'ignore',
      })
      await answering(server, url)
    },
    async stop(how) {
      if (!server || server.exitCode !== null) return
      const gone = once(server, 'exit')
      server.kill(signals[how])
      await gone
    },
    async [Symbol.asyncDispose]() {
      await self.stop('fast')
      await rm(parent, { recursive: true, force: true })
    },
  }
  await self.start()
  return self
}

async function finish(child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', (piece: Buffer) => void (said += piece.toString()))
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`PostgreSQL could not be made: ${said}`)
}

async function answering(server: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + readyWithinMs
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode} before it answered.`)
    const client = new pg.Client({ connectionString: url })
    // A server that is still starting ends the connection, which is no fault of ours.
    client.on('error', () => {})
    const answered = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('PostgreSQL did not answer in time.')
}
