// A process of its own that listens: opens many sockets, counts what comes and says when all of it is there.
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
  | { readonly do: 'expect'; readonly deliveries: number }

/** What it says: it listens; all that was expected has come; it cannot. */
export type FromReceivers =
  | { readonly is: 'open' }
  | { readonly is: 'all' }
  | { readonly is: 'failed'; readonly why: string }

const say = (said: FromReceivers): void => void process.send?.(said)

let counted = Buffer.alloc(0)
let expected = 0
let came = 0

/** engine.io's. */
const ping = 0x32

function hear(payload: Buffer): void {
  if (payload.length < counted.length || payload.compare(counted, 0, counted.length, 0, counted.length) !== 0) return
  if (++came === expected) say({ is: 'all' })
}

async function open(order: ToReceivers & { do: 'open' }): Promise<void> {
  counted = Buffer.from(order.counted)
  const url = new URL(order.url)
  for (const headers of order.headers) {
    let answered = (_payload: Buffer): void => {}
    const socket: RawSocket = await rawSocket(url, headers, (payload) => {
      answered(payload)
      if (payload.length === 1 && payload[0] === ping) socket.send('3')
      hear(payload)
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

process.on('message', (order: ToReceivers) => {
  if (order.do === 'open') open(order).catch((error: unknown) => say({ is: 'failed', why: String(error) }))
  else {
    came = 0
    expected = order.deliveries
  }
})
