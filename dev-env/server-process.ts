// A house as a process of its own, which can be killed: what a power cut leaves is tested against this.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export interface ServerProcess extends AsyncDisposable {
  readonly url: string
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>
  /** Asks it to close in order, as a supervisor does, and waits until it has. */
  stop(): Promise<void>
  /** The process that runs now. */
  pid(): number
  /** Starts it (again) on the same data and port, and waits until it is ready. */
  start(): Promise<void>
}

const program = (name: string): string => new URL(name, import.meta.url).pathname
const readyWithinMs = 60_000

export interface ServerOptions {
  /** The next process loads its program while the present one serves. */
  readonly spare?: boolean
  /** A command that runs the house as its own process. */
  readonly under?: readonly string[]
  /** The folder of another version of the program. */
  readonly tree?: string
}

/** A house on this data folder and port; not started yet. `env` comes on top of the test's own. */
export function serverProcess(
  dataDir: string,
  port: number,
  env: Readonly<Record<string, string>> = {},
  { spare = false, under = [], tree }: ServerOptions = {},
): ServerProcess {
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  let next: ChildProcess | undefined
  function load(): ChildProcess {
    const main = tree === undefined ? program('../server/main.ts') : join(tree, 'server', 'main.ts')
    const house = spare ? [program('./spare-server.ts')] : [main, 'serve']
    const [command = '', ...args] = [...under, process.execPath, ...house]
    return spawn(command, args, {
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: program('../node_modules/.cache/neospace-compiled'),
        PORT: String(port),
        NEOSPACE_DATA: dataDir,
        NEOSPACE_LIMITS_FACTOR: '1000',
        NEOSPACE_LOG_LEVEL: 'warn',
        ...env,
      },
      stdio: spare ? ['ignore', 'ignore', 'ignore', 'ipc'] : 'ignore',
    })
  }
  async function end(which: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (!which || which.exitCode !== null || which.signalCode !== null) return
    const gone = once(which, 'exit')
    which.kill(signal)
    await gone
  }
  const server: ServerProcess = {
    url,
    pid: () => child?.pid ?? 0,
    kill: () => end(child),
    stop: () => end(child, 'SIGTERM'),
    async start() {
      child = next ?? load()
      if (spare) {
        child.send('serve')
        next = load()
      }
      const until = Date.now() + readyWithinMs
      while (Date.now() < until) {
        if (child.exitCode !== null) throw new Error(`The house ended with ${child.exitCode} before it was ready.`)
        const ready = await fetch(`${url}/readyz`).then(
          (answer) => answer.ok,
          () => false,
        )
        if (ready) return
        await wait(20)
      }
      throw new Error('The house was not ready in time.')
    },
    async [Symbol.asyncDispose]() {
      await end(child)
      await end(next)
    },
  }
  return server
}
