// The house in the comparison: a server process on data of its own, people who signed in, and a room of which all of them hear.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#bedrock/http/free-port'
import { signIn } from '#contract/accounts'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { serverProcess } from '#dev-env/server-process'
import { visitor } from '#dev-env/visitor'
import { acknowledgements, type Contender } from './contender.ts'
import { listening } from './listening.ts'
import { rawSocket } from './raw-socket.ts'

/** As many sockets a person as the house allows. */
const socketsEach = 10
const content = 'Is anybody there? '.repeat(8).trim()
const env = { NEOSPACE_LIMITS_FACTOR: '1000000' }

export interface House extends Contender {
  /** How many bytes each receiver's frame of a message has. */
  readonly bytes: number
}

/** Starts the house with so many receivers in one room. */
export async function house(count: number): Promise<House> {
  await using stack = new AsyncDisposableStack()
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-bench-'))
  stack.defer(() => rm(dataDir, { recursive: true, force: true }))
  const names = ['speaker', ...Array.from({ length: Math.ceil(count / socketsEach) }, (_, n) => `hearer${n}`)]
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
  const [own = '', ...others] = cookies
  const url = `${server.url}/socket.io/?EIO=4&transport=websocket`
  const as = (cookie: string) => ({ Cookie: cookie, Origin: server.url })
  const receivers = stack.use(listening())
  await receivers.open({
    url,
    headers: Array.from({ length: count }, (_, n) => as(others[n % others.length] ?? '')),
    greeting: [
      ['40{"protocol":1}', '42["connected"'],
      ['420["join_room",{"room":"general"}]', '430'],
    ],
    counted: '42["message"',
  })

  const acks = acknowledgements()
  let bytes = 0
  const { promise: ready, resolve: connected } = Promise.withResolvers<void>()
  const sender = await rawSocket(new URL(url), as(own), (payload) => {
    const text = payload.toString()
    if (text === '2') sender.send('3')
    if (text.startsWith('42["connected"')) connected()
    if (text.startsWith('42["message"')) bytes = payload.length - 2
    const acked = /^43(\d+)(.*)/s.exec(text)
    if (!acked) return
    if (!acked[2]?.startsWith('[{"ok":true')) throw new Error(`The house refused: ${text}`)
    acks.came(Number(acked[1]))
  })
  stack.defer(() => sender.close())
  sender.send('40{"protocol":1}')
  await ready
  const call = (event: string, payload: unknown): Promise<void> => {
    const { id, acked } = acks.next()
    sender.send(`42${id}${JSON.stringify([event, payload])}`)
    return acked
  }
  let said = 0
  const say = (): Promise<void> =>
    call('send_message', { room: 'general', content, client_id: `bench-${process.pid}-${++said}` })
  // Heard once by the sender as well, to know how long a frame is; then it only speaks.
  await call('join_room', { room: 'general' })
  await say()
  await call('leave_room', { room: 'general' })

  const owned = stack.move()
  return { name: 'house', receivers, say, bytes, pid: server.pid(), [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
