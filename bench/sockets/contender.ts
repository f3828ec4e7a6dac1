// One server in the comparison, with its receivers listening: somebody says something there, and all of them get it.
import { listening, type Listening } from './listening.ts'
import { rawSocket } from './raw-socket.ts'
import { rivalServer } from './rival-server.ts'

export interface Contender extends AsyncDisposable {
  readonly name: string
  readonly receivers: Listening
  /** Says something, and when it said it if it is asked to; settles when the server has acknowledged it. */
  say(timed?: boolean): Promise<void>
  readonly pid: number
}

export type Rival = 'plain' | 'gathering' | 'socketIo' | 'durableIo'

/** When something is said, as its receivers read it: milliseconds since 1970, as exact as the machine knows. */
export const stamp = (): string => `t:${(performance.timeOrigin + performance.now()).toFixed(3)} `

/** Acknowledgements by the number that was sent along. */
export function acknowledgements(): { next(): { id: number; acked: Promise<void> }; came(id: number): void } {
  const waiting = new Map<number, () => void>()
  let last = 0
  return {
    next() {
      const id = ++last
      return { id, acked: new Promise((resolve) => waiting.set(id, resolve)) }
    },
    came(id) {
      waiting.get(id)?.()
      waiting.delete(id)
    },
  }
}

/** Starts one of the bare servers with so many receivers, whose frames have as many bytes as the house's. */
export async function rival(kind: Rival, count: number, bytes: number): Promise<Contender> {
  await using stack = new AsyncDisposableStack()
  const server = stack.use(await rivalServer('rivals.ts', [kind, String(bytes)]))
  const speaksIo = kind === 'socketIo' || kind === 'durableIo'
  const url = `http://127.0.0.1:${server.port}${speaksIo ? '/socket.io/?EIO=4&transport=websocket' : '/'}`
  const receivers = stack.use(listening())
  await receivers.open({
    url,
    headers: Array.from({ length: count }, () => ({})),
    greeting: speaksIo ? [['40', '40{']] : [],
    counted: speaksIo ? '42["message"' : '["message"',
  })
  const acks = acknowledgements()
  const { promise: ready, resolve: connected } = Promise.withResolvers<void>()
  const sender = await rawSocket(new URL(url), {}, (payload) => {
    const text = payload.toString()
    if (text === '2') sender.send('3')
    if (text.startsWith('40')) connected()
    const acked = speaksIo ? /^43(\d+)/.exec(text) : /^ack (\d+)/.exec(text)
    if (acked) acks.came(Number(acked[1]))
  })
  stack.defer(() => sender.close())
  // An event before the answer to this would end the connection.
  if (speaksIo) sender.send('40')
  else connected()
  await ready
  const owned = stack.move()
  return {
    name: kind,
    receivers,
    pid: server.pid,
    say(timed = false) {
      const { id, acked } = acks.next()
      sender.send(speaksIo ? `42${id}["say","${timed ? stamp() : id}"]` : String(id))
      return acked
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
