// The connection of a screen of the bench, as the web client's is: calls with a deadline, the client's own delays before it comes back, and what the house asks for (to come later, to rest) heeded.
import { setTimeout as wait } from 'node:timers/promises'
import { type Ack, Refused } from '#dev-env/reference-shape'
import { reconnectDelay, stops } from '#log/reconnect-plan'
import { parsed } from './parsed.ts'
import { type RawSocket, rawSocket } from '../sockets/raw-socket.ts'

export interface ScreenLink {
  /** Asks once. Throws `Refused`, or another error where nobody knows whether it was done. */
  call<T>(event: string, payload: object): Promise<T>
  isReady(): boolean
  end(): void
}

interface Hooks {
  /** The house has greeted. */
  ready(): void
  lost(): void
  push(event: string, payload: unknown): void
  /** The house does not want it back. */
  failed(why: Error): void
}

interface Seat {
  readonly url: string
  readonly cookie: string
  /** Which of this machine's own addresses it comes from. */
  readonly address: string
}

interface Waiting {
  readonly resolve: (answer: Ack<unknown>) => void
  readonly reject: (error: Error) => void
}

const ackWithinMs = 10_000
const longestRestMs = 8_000
const quote = '"'.charCodeAt(0)
const digits = { zero: 0x30, nine: 0x39 }
/** What a screen takes in. The rest of what the house pushes is received, and left. */
const taken: ReadonlySet<string> = new Set([
  'connected',
  'message',
  'backfill',
  'going_away',
  'slow_down',
  'session_ended',
])

/** Connects, and stays connected until it is ended. */
export function screenLink({ url, cookie, address }: Seat, hooks: Hooks): ScreenLink {
  const endpoint = new URL('/socket.io/?EIO=4&transport=websocket', url)
  const waiting = new Map<number, Waiting>()
  let socket: RawSocket | null = null
  let [ready, over] = [false, false]
  let [failures, notBefore, restUntil, retryAfterMs, last] = [0, 0, 0, 0, 0]
  let timer: ReturnType<typeof setTimeout> | undefined

  async function dial(): Promise<void> {
    try {
      socket = await rawSocket(endpoint, { Cookie: cookie, Origin: url }, hear, { from: address, closed: away })
      socket.send('40{"protocol":1}')
    } catch {
      away()
    }
  }
  function away(): void {
    socket = null
    for (const { reject } of waiting.values()) reject(new Error('The connection is gone.'))
    waiting.clear()
    if (ready) {
      ready = false
      hooks.lost()
    }
    if (over) return
    clearTimeout(timer)
    const delay = Math.max(reconnectDelay(failures++, Math.random()), retryAfterMs)
    retryAfterMs = 0
    timer = setTimeout(() => void dial(), Math.max(delay, notBefore - Date.now()))
  }
  function end(): void {
    over = true
    clearTimeout(timer)
    socket?.close()
  }
  function stop(why: Error): void {
    end()
    hooks.failed(why)
  }

  function hear(frame: Buffer): void {
    const [kind, packet] = [frame[0], frame[1]]
    // engine.io: 2 asks for a sign of life, 4 is a message; Socket.IO within that: 1 ends, 2 an event, 3 an answer, 4 a refusal.
    if (kind === 0x32) socket?.send('3')
    else if (kind === 0x34 && packet === 0x32) event(frame)
    else if (kind === 0x34 && packet === 0x33) answer(frame)
    else if (kind === 0x34 && packet === 0x34) refused(frame)
    else if (kind === 0x34 && packet === 0x31) socket?.close()
  }
  function event(frame: Buffer): void {
    const name = frame.toString('latin1', 4, frame.indexOf(quote, 4))
    if (!taken.has(name)) return
    const [, payload] = parsed(frame.toString('utf8', 2)) as [string, Record<string, number>] // as the contract says
    if (name === 'connected') {
      ready = true
      ;[failures, notBefore] = [0, 0]
      hooks.ready()
    } else if (name === 'going_away') notBefore = Date.now() + (payload['retry_ms'] ?? 0)
    else if (name === 'slow_down') restUntil = Math.max(restUntil, Date.now() + (payload['retry_after_ms'] ?? 0))
    else if (name === 'session_ended') stop(new Error('A session has ended.'))
    else hooks.push(name, payload)
  }
  function answer(frame: Buffer): void {
    let at = 2
    while ((frame[at] ?? 0) >= digits.zero && (frame[at] ?? 0) <= digits.nine) at++
    const id = Number(frame.toString('latin1', 2, at))
    const [said] = JSON.parse(frame.toString('utf8', at)) as [Ack<unknown>] // as the contract says
    waiting.get(id)?.resolve(said)
    waiting.delete(id)
  }
  function refused(frame: Buffer): void {
    const { data } = JSON.parse(frame.toString('utf8', 2)) as { data?: Ack<never> } // Socket.IO's form of the failure
    if (data?.ok === false && stops(data.code)) return stop(new Refused(data))
    if (data?.ok === false) retryAfterMs = data.retry_after_ms ?? 0
    socket?.close()
  }

  void dial()
  return {
    isReady: () => ready,
    end,
    async call<T>(name: string, payload: object): Promise<T> {
      const restMs = Math.min(restUntil - Date.now(), longestRestMs)
      if (restMs > 0) await wait(restMs)
      if (!ready || !socket) throw new Error('There is no connection.')
      const id = ++last
      const { promise, resolve, reject } = Promise.withResolvers<Ack<unknown>>()
      waiting.set(id, { resolve, reject })
      const late = setTimeout(() => reject(new Error('There was no answer.')), ackWithinMs)
      socket.send(`42${id}${JSON.stringify([name, payload])}`)
      const said = await promise.finally(() => clearTimeout(late))
      if (!said.ok) throw new Refused(said)
      return said.data as T // as the contract says of this event
    },
  }
}
