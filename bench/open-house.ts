// A house in a server process, with people in it who are signed in.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#bedrock/http/free-port'
import { signIn } from '#contract/accounts'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { serverProcess } from '#dev-env/server-process'
import { visitor } from '#dev-env/visitor'

export interface Open extends AsyncDisposable {
  readonly url: string
  readonly pid: number
  /** Of each person, in the order of their names. */
  readonly cookies: readonly string[]
}

const env = { NEOSPACE_LIMITS_FACTOR: '1000000' }

/** Starts it on data of its own. */
export async function openHouse(names: readonly string[]): Promise<Open> {
  await using stack = new AsyncDisposableStack()
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-bench-'))
  stack.defer(() => rm(dataDir, { recursive: true, force: true }))
  const making = await testNeoSpace({ dataDir, env, dialect: 'sqlite' })
  for (const name of names) await making.signedIn(name)
  await making[Symbol.asyncDispose]()

  const server = stack.use(serverProcess(dataDir, await freePort('127.0.0.1'), env))
  await server.start()
  const cookies: string[] = []
  for (const username of names) {
    const someone = visitor(server.url)
    await someone.request(signIn, { body: { username, password: passphrase } })
    cookies.push(someone.cookie())
  }
  const owned = stack.move()
  return { url: server.url, pid: server.pid(), cookies, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
