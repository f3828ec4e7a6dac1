// Somebody who signed in: asks over HTTP, calls over a real socket, and remembers every frame they heard.
import { io, type Socket } from 'socket.io-client'
import type { CallSpec, DataOf, PayloadOf, PushSpec } from '#contract/define'
import { calls, protocol } from '#contract/index'
import type { Code } from '#contract/refusals'
import { joinRoom } from '#contract/rooms'
import { sendMessage } from '#contract/messages'
import { checkBody, undeclaredPush } from './as-declared.ts'
import type { Visitor } from './visitor.ts'

const patienceMs = 5_000

export type Ack<T> =
  | { readonly ok: true; readonly data: T }
  | {
      readonly ok: false
      readonly code: Code
      readonly error: string
      readonly request_id: string
      readonly retry_after_ms?: number
      readonly fields?: Record<string, string>
    }

export interface Frame {
  readonly event: string
  readonly payload: unknown
}

export interface Person extends AsyncDisposable {
  readonly id: number
  readonly username: string
  readonly visitor: Visitor
  readonly socket: Socket
  readonly frames: readonly Frame[]
  /** What came as no push declares it; disposing throws it. */
  readonly faults: readonly string[]
  /** Payloads heard so far of one push. */
  heard<P extends PushSpec>(push: P): PayloadOf<P>[]
  /** The first payload of a push that satisfies, heard already or within five seconds. */
  hears<P extends PushSpec>(push: P, satisfies?: (payload: PayloadOf<P>) => boolean): Promise<PayloadOf<P>>
  /** Calls and answers whatever came; throws when the contract does not say so. */
  ask<C extends CallSpec>(call: C, payload: PayloadOf<C>): Promise<Ack<DataOf<C>>>
  /** Calls and answers the data; throws what was refused. */
  call<C extends CallSpec>(call: C, payload: PayloadOf<C>): Promise<DataOf<C>>
  /** Sends anything under any name. */
  emit(event: string, ...args: unknown[]): Promise<Ack<unknown>>
  join(room: string): Promise<DataOf<typeof joinRoom>>
  /** Says something with a fresh client id. */
  say(room: string, content: string): Promise<DataOf<typeof sendMessage>>
  forget(): void
}

let said = 0

const callByEvent: ReadonlyMap<string, CallSpec> = new Map(calls.map((call) => [call.event, call]))

/** Connects a signed-in visitor. Rejects with the failure when the handshake is refused. */
export async function connect(
  visitor: Visitor,
  user: { readonly id: number; readonly username: string },
  headers: Readonly<Record<string, string>> = {},
): Promise<Person> {
  const frames: Frame[] = []
  const faults: string[] = []
  const waiting = new Set<(frame: Frame) => void>()
  const socket = io(visitor.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { protocol, ...(visitor.bearer === undefined ? {} : { token: visitor.bearer }) },
    extraHeaders: {
      ...(visitor.bearer === undefined ? { cookie: visitor.cookie() } : {}),
      origin: visitor.url,
      ...headers,
    },
  })
  socket.onAny((event: string, payload: unknown) => {
    const frame = { event, payload }
    frames.push(frame)
    const fault = undeclaredPush(event, payload)
    if (fault !== null) faults.push(fault)
    for (const wake of waiting) wake(frame)
  })

  const self: Person = {
    ...user,
    visitor,
    socket,
    frames,
    faults,
    heard: <P extends PushSpec>(push: P) =>
      frames.filter((frame) => frame.event === push.event).map((frame) => frame.payload as PayloadOf<P>),
    hears<P extends PushSpec>(push: P, satisfies: (payload: PayloadOf<P>) => boolean = () => true) {
      const matches = (frame: Frame): boolean => frame.event === push.event && satisfies(frame.payload as PayloadOf<P>)
      const already = frames.find(matches)
      if (already) return Promise.resolve(already.payload as PayloadOf<P>)
      const { promise, resolve, reject } = Promise.withResolvers<PayloadOf<P>>()
      const timer = setTimeout(() => {
        waiting.delete(wake)
        reject(
          new Error(
            `${user.username} did not hear "${push.event}" within ${patienceMs} ms; heard: ${frames.map((frame) => frame.event).join(', ')}`,
          ),
        )
      }, patienceMs)
      const wake = (frame: Frame): void => {
        if (!matches(frame)) return
        clearTimeout(timer)
        waiting.delete(wake)
        resolve(frame.payload as PayloadOf<P>)
      }
      waiting.add(wake)
      return promise
    },
    async emit(event, ...args) {
      const ack: unknown = await socket.timeout(patienceMs * 2).emitWithAck(event, ...args)
      const spec = callByEvent.get(event)
      if (spec) checkBody(spec, ack)
      return ack as Ack<unknown> // Its shape has just been checked, unless nothing declares it.
    },
    ask: <C extends CallSpec>(call: C, payload: PayloadOf<C>) =>
      self.emit(call.event, payload) as Promise<Ack<DataOf<C>>>,
    async call<C extends CallSpec>(call: C, payload: PayloadOf<C>) {
      const answer = await self.ask(call, payload)
      if (!answer.ok) throw new Error(`${call.event} was refused: ${answer.code} ${answer.error}`)
      return answer.data
    },
    join: (room) => self.call(joinRoom, { room }),
    say: (room, content) =>
      self.call(sendMessage, {
        room,
        content,
        client_id: `said-${user.username}-${++said}-${Date.now().toString(36)}`.slice(0, 64),
      }),
    forget: () => void frames.splice(0),
    [Symbol.asyncDispose]() {
      socket.disconnect()
      const found = faults.splice(0)
      return found.length === 0 ? Promise.resolve() : Promise.reject(new Error(`${user.username}: ${found.join('\n')}`))
    },
  }

  await new Promise<void>((resolve, reject) => {
    socket.once('connected', () => resolve())
    socket.once('connect_error', (error) =>
      reject(Object.assign(new Error(error.message), { failure: 'data' in error ? error.data : undefined })),
    )
  })
  return self
}
