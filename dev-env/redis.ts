// One Redis for a test run: `TEST_REDIS_URL` if it is set, else the machine's own program, started on a free port of this machine alone, keeping nothing.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#bedrock/http/free-port'

export interface TestRedis extends AsyncDisposable {
  readonly url: string
  /** Ends it at once. */
  kill(): Promise<void>
  /** Starts it again on the same port. */
  start(): Promise<void>
}

const readyWithinMs = 10_000

/** Starts Redis. */
export async function runRedis(): Promise<TestRedis> {
  const port = await freePort('127.0.0.1')
  let server: ChildProcess | undefined
  const redis: TestRedis = {
    url: `redis://127.0.0.1:${port}`,
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const gone = once(server, 'exit')
      server.kill('SIGKILL')
      await gone
    },
    async start() {
      server = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
        stdio: 'ignore',
      })
      const until = Date.now() + readyWithinMs
      while (Date.now() < until) {
        if (await answers(port)) return
        await wait(20)
      }
      throw new Error('Redis was not ready in time.')
    },
    [Symbol.asyncDispose]: () => redis.kill(),
  }
  await redis.start()
  return redis
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
