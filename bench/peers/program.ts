// A program of somebody else's, started for the bench from where it is installed, on a folder that is thrown away.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export interface Running extends AsyncDisposable {
  readonly port: number
  readonly pid: number
}

interface Program {
  readonly command: string
  readonly args: readonly string[]
  /** Where it runs and what it may write to. */
  readonly folder: string
  /** Where it listens once it is ready. */
  readonly port: number
  readonly env?: Readonly<Record<string, string>>
}

const nobody = 65_534
const asRoot = process.getuid?.() === 0
const readyWithinMs = 180_000
const goneWithinMs = 10_000

/** The version of a Debian package that is installed, or undefined. */
export function versionOf(debian: string): string | undefined {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', debian])
  const [, version] = status === 0 ? (/^installed (.*)$/.exec(stdout.toString()) ?? []) : []
  return version
}

/** A folder of its own, which belongs to whoever runs the programs. */
export async function ownFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'neospace-peer-'))
  if (asRoot) await chown(path, nobody, nobody)
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** Makes a file that the bench wrote the program's own. */
export const give = (file: string): Promise<void> => (asRoot ? chown(file, nobody, nobody) : Promise.resolve())

/** Writes a file of settings for it, and answers its path. */
export async function settle(folder: string, name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, text)
  await give(file)
  return file
}

/** Starts it, nobody's where the bench is root's because these programs refuse root, and waits until it listens. */
export async function run({ command, args, folder, port, env = {} }: Program): Promise<Running> {
  const child = spawn(command, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    ...(asRoot ? { uid: nobody, gid: nobody } : {}),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const output of [child.stdout, child.stderr])
    output.on('data', (bytes: Buffer) => void (said = (said + bytes.toString()).slice(-4_000)))
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null
  const running: Running = {
    port,
    pid: child.pid ?? 0,
    async [Symbol.asyncDispose]() {
      if (ended()) return
      const gone = once(child, 'exit')
      child.kill()
      const late = setTimeout(() => child.kill('SIGKILL'), goneWithinMs)
      await gone
      clearTimeout(late)
    },
  }
  const until = Date.now() + readyWithinMs
  while (!(await listens(port))) {
    if (!ended() && Date.now() < until) {
      await wait(100)
      continue
    }
    await running[Symbol.asyncDispose]()
    throw new Error(`${command} does not listen: ${said}`)
  }
  return running
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
