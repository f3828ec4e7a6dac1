// A house as a process of its own, which can be killed: what a power cut leaves is tested against this.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

export interface ServerProcess extends AsyncDisposable {
  readonly url: string
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>
  /** The process that runs now. */
  pid(): number
  /** Starts it (again) on the same data and port, and waits until it is ready. */
  start(): Promise<void>
}

const main = new URL('../server/main.ts', import.meta.url).pathname
const readyWithinMs = 20_000

/** A house on this data folder and port; not started yet. `env` comes on top of the test's own, `under` is a command that runs the house as its own process. */
export function serverProcess(
  dataDir: string,
  port: number,
  env: Readonly<Record<string, string>> = {},
  under: readonly string[] = [],
): ServerProcess {
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const server: ServerProcess = {
    url,
    pid: () => child?.pid ?? 0,
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    async start() {
      const args = [...under, process.execPath, main, 'serve']
      child = spawn(args[0] ?? process.execPath, args.slice(1), {
        env: {
          PATH: process.env.PATH,
          PORT: String(port),
          NEOSPACE_DATA: dataDir,
          NEOSPACE_LIMITS_FACTOR: '1000',
          NEOSPACE_LOG_LEVEL: 'warn',
          ...env,
        },
        stdio: 'ignore',
      })
      const until = Date.now() + readyWithinMs
      while (Date.now() < until) {
        if (child.exitCode !== null) throw new Error(`The house ended with ${child.exitCode} before it was ready.`)
        const ready = await fetch(`${url}/readyz`).then(
          (answer) => answer.ok,
          () => false,
        )
        if (ready) return
        await wait(50)
      }
      throw new Error('The house was not ready in time.')
    },
    [Symbol.asyncDispose]: () => server.kill(),
  }
  return server
}
