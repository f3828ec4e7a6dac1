// The house in the comparison: a server process on data of its own, people who signed in, and a room of which all of them hear.
import { caller } from '../sockets/caller.ts'
import { type Contender, stamp } from '../sockets/contender.ts'
import { listening } from '../sockets/listening.ts'
import { type Furnishing, openHouse } from './open-house.ts'

/** As many sockets a person as the house allows. */
const socketsEach = 10
const content = 'Is anybody there? '.repeat(8).trim()

export interface House extends Contender {
  /** How many bytes each receiver's frame of a message has. */
  readonly bytes: number
}

/** Starts the house with so many receivers in one room. */
export async function house(count: number, furnishing: Furnishing = {}): Promise<House> {
  await using stack = new AsyncDisposableStack()
  const names = ['speaker', ...Array.from({ length: Math.ceil(count / socketsEach) }, (_, n) => `hearer${n}`)]
  const open = stack.use(await openHouse(names, furnishing))
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

  let bytes = 0
  const sender = await caller(open.url, own, (text) => {
    if (text.startsWith('42["message"')) bytes = Buffer.byteLength(text) - 2
  })
  stack.defer(() => sender.close())
  let said = 0
  const say = (timed = false): Promise<void> =>
    sender.call('send_message', {
      room: 'general',
      content: timed ? stamp() + content : content,
      client_id: `bench-${process.pid}-${++said}`,
    })
  // Heard once by the sender as well, to know how long a frame is; then it only speaks.
  await sender.call('join_room', { room: 'general' })
  await say()
  await sender.call('leave_room', { room: 'general' })

  const owned = stack.move()
  return { name: 'house', receivers, say, bytes, pid: open.pid, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
