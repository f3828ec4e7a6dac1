// How long the house in a folder takes to be ready.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#bedrock/http/free-port'

const launcher = new URL('../../bin/neospace.mjs', import.meta.url).pathname
const withinMs = 60_000

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )

/** Starts it as `npm start` does, waits until it is ready, and ends it as an operator does; answers in ms. */
export async function startedIn(dataDir: string): Promise<number> {
  const port = await freePort('127.0.0.1')
  const began = performance.now()
  const server = spawn(process.execPath, [launcher, 'serve'], {
    env: { PATH: process.env.PATH, PORT: String(port), NEOSPACE_DATA: dataDir, NEOSPACE_LOG_LEVEL: 'warn' },
    stdio: 'ignore',
  })
  const gone = once(server, 'exit')
  try {
    while (!(await isReady(port))) {
      if (server.exitCode !== null) throw new Error(`The house ended with ${server.exitCode} before it was ready.`)
      if (performance.now() - began > withinMs) throw new Error('The house was not ready in time.')
      await wait(2)
    }
    return performance.now() - began
  } finally {
    server.kill()
    await gone
  }
}
