// A process of its own that listens: opens many sockets, counts what comes and says when all of it is there.
import { counting, type Greeting, stream } from '../peers/stream.ts'
import { type RawSocket, rawSocket } from './raw-socket.ts'

/** What the bench tells this process. */
export type ToReceivers =
  | {
      readonly do: 'open'
      readonly url: string
      readonly headers: readonly Readonly<Record<string, string>>[]
      /** What each socket says in turn, and how the answer begins that it waits for. */
      readonly greeting: readonly (readonly [says: string, answered: string])[]
      /** How the texts begin that are counted. */
      readonly counted: string
    }
  | {
      /** The same in plain text. */
      readonly do: 'open_streams'
      readonly port: number
      readonly greetings: readonly Greeting[]
      /** Stands once in each text that is counted. */
      readonly mark: string
    }
  | { readonly do: 'expect'; readonly deliveries: number }
  /** Asks how long what was counted since then was on its way. */
  | { readonly do: 'tell' }

/** What it says: it listens; all that was expected has come; it cannot. */
export type FromReceivers =
  | { readonly is: 'open' }
  | { readonly is: 'all' }
  /** In ms, of one socket in ten, where a message says `t:` and when it was sent. */
  | { readonly is: 'told'; readonly took: readonly number[] }
  | { readonly is: 'failed'; readonly why: string }

const say = (said: FromReceivers): void => void process.send?.(said)

let counted = Buffer.alloc(0)
let expected = 0
let came = 0
let took: number[] = []
const mark = Buffer.from('t:')

const atOnce = 20

/** engine.io's. */
const ping = 0x32

function count(): void {
  if (++came === expected) say({ is: 'all' })
}

function hear(payload: Buffer, timed: boolean): void {
  if (payload.length < counted.length || payload.compare(counted, 0, counted.length, 0, counted.length) !== 0) return
  if (timed) {
    const at = payload.indexOf(mark)
    if (at >= 0)
      took.push(
        performance.timeOrigin + performance.now() - Number.parseFloat(payload.toString('latin1', at + 2, at + 22)),
      )
  }
  count()
}

async function open(order: ToReceivers & { do: 'open' }): Promise<void> {
  counted = Buffer.from(order.counted)
  const url = new URL(order.url)
  for (const [n, headers] of order.headers.entries()) {
    let answered = (_payload: Buffer): void => {}
    const socket: RawSocket = await rawSocket(url, headers, (payload) => {
      answered(payload)
      if (payload.length === 1 && payload[0] === ping) socket.send('3')
      hear(payload, n % 10 === 0)
    })
    for (const [says, beginning] of order.greeting) {
      const wanted = Buffer.from(beginning)
      const come = new Promise<void>((resolve) => {
        answered = (payload) => void (payload.subarray(0, wanted.length).equals(wanted) && resolve())
      })
      socket.send(says)
      await come
    }
    answered = () => {}
  }
  say({ is: 'open' })
}

async function openStreams({ port, greetings, mark: counts }: ToReceivers & { do: 'open_streams' }): Promise<void> {
  // Some at a time, because a server may let people in by the second.
  for (let n = 0; n < greetings.length; n += atOnce)
    await Promise.all(greetings.slice(n, n + atOnce).map((greeting) => stream(port, greeting, counting(counts, count))))
  say({ is: 'open' })
}

const failed = (error: unknown): void => say({ is: 'failed', why: String(error) })

process.on('message', (order: ToReceivers) => {
  if (order.do === 'open') open(order).catch(failed)
  else if (order.do === 'open_streams') openStreams(order).catch(failed)
  else if (order.do === 'expect') {
    came = 0
    took = []
    expected = order.deliveries
  } else say({ is: 'told', took })
})
