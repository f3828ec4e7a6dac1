// The house in the comparison: a server process on data of its own, people who signed in, and a room of which all of them hear.
import { acknowledgements, type Contender, stamp } from './contender.ts'
import { listening } from './listening.ts'
import { openHouse } from './open-house.ts'
import { rawSocket } from './raw-socket.ts'

/** As many sockets a person as the house allows. */
const socketsEach = 10
const content = 'Is anybody there? '.repeat(8).trim()

export interface House extends Contender {
  /** How many bytes each receiver's frame of a message has. */
  readonly bytes: number
}

/** Starts the house with so many receivers in one room. */
export async function house(count: number): Promise<House> {
  await using stack = new AsyncDisposableStack()
  const names = ['speaker', ...Array.from({ length: Math.ceil(count / socketsEach) }, (_, n) => `hearer${n}`)]
  const open = stack.use(await openHouse(names))
  const [own = '', ...others] = open.cookies
  const url = `${open.url}/socket.io/?EIO=4&transport=websocket`
  const as = (cookie: string) => ({ Cookie: cookie, Origin: open.url })
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
  const say = (timed = false): Promise<void> =>
    call('send_message', {
      room: 'general',
      content: timed ? stamp() + content : content,
      client_id: `bench-${process.pid}-${++said}`,
    })
  // Heard once by the sender as well, to know how long a frame is; then it only speaks.
  await call('join_room', { room: 'general' })
  await say()
  await call('leave_room', { room: 'general' })

  const owned = stack.move()
  return { name: 'house', receivers, say, bytes, pid: open.pid, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
