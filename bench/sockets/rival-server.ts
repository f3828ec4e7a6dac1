// One of the servers that the house is compared with, as a process of its own.
import { fork } from 'node:child_process'
import { once } from 'node:events'

export interface RivalServer extends AsyncDisposable {
  readonly port: number
  readonly pid: number
}

/** Starts a program of `servers/`, which says where it listens. */
export async function rivalServer(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RivalServer> {
  await using stack = new AsyncDisposableStack()
  const server = fork(new URL(`../servers/${program}`, import.meta.url), args, { env: { ...process.env, ...env } })
  stack.defer(async () => {
    server.kill()
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  })
  const failed = once(server, 'exit').then(() => {
    throw new Error(`${program} ended before it listened.`)
  })
  const [port] = (await Promise.race([once(server, 'message'), failed])) as [number] // It says nothing else.
  const owned = stack.move()
  return { port, pid: server.pid ?? 0, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
