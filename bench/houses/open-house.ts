// A house in a server process, with people in it who are signed in.
import { freePort } from '#bedrock/http/free-port'
import { serverProcess } from '#dev-env/server-process'
import { type Furnishing, limits, type Made, madeHouse } from './made-house.ts'

export type { Furnishing } from './made-house.ts'

export interface Open extends AsyncDisposable, Pick<Made, 'cookies'> {
  readonly url: string
  readonly pid: number
}

/** Starts it on data of its own. */
export async function openHouse(names: readonly string[], furnishing: Furnishing = {}): Promise<Open> {
  await using stack = new AsyncDisposableStack()
  const { dataDir, cookies } = stack.use(await madeHouse(names, furnishing))
  const env = { ...limits, ...furnishing.env }
  const server = stack.use(serverProcess(dataDir, await freePort('127.0.0.1'), env))
  await server.start()
  const owned = stack.move()
  return { url: server.url, pid: server.pid(), cookies, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
