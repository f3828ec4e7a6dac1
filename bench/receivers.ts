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

/** engine.io's. */
const ping = 0x32

function hear(payload: Buffer, timed: boolean): void {
  if (payload.length < counted.length || payload.compare(counted, 0, counted.length, 0, counted.length) !== 0) return
  if (timed) {
    const at = payload.indexOf(mark)
    if (at >= 0)
      took.push(
        performance.timeOrigin + performance.now() - Number.parseFloat(payload.toString('latin1', at + 2, at + 22)),
      )
  }
  if (++came === expected) say({ is: 'all' })
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

process.on('message', (order: ToReceivers) => {
  if (order.do === 'open') open(order).catch((error: unknown) => say({ is: 'failed', why: String(error) }))
  else if (order.do === 'expect') {
    came = 0
    took = []
    expected = order.deliveries
  } else say({ is: 'told', took })
})
