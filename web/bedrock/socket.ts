// The socket to the house: typed calls with a deadline, pushes, and coming back by itself. What was sent is never sent again from here; who needs that keeps a `client_id`.
import { signal } from '@preact/signals'
import type { Socket } from 'socket.io-client'
import type { CallSpec, DataOf, PayloadOf } from '#contract/define'
import type { Call, Push } from '#contract/index'
import { reconnectDelay, stops } from '#log/reconnect-plan'
import { words } from '#words/index'
import { ApiFailure } from './api-failure.ts'
import { houseMode, link } from './link.ts'

export type CallName = Call['event']
export type CallNamed<E extends CallName> = Extract<Call, { event: E }>
/** A call has what a push has and more, so calls are taken out. */
type Pushed = Exclude<Push, CallSpec>
export type PushName = Pushed['event']
export type PushNamed<E extends PushName> = Extract<Pushed, { event: E }>
type Listener = (payload: never) => void

const protocol = 1
const waitMs = 10_000

/** Counts the connections of this page; changes when there is a new one that may send. */
export const connection = signal(0)

/** What went over this page's connection; `ms` is how long an answer took. */
export type Heard = (way: 'sent' | 'answered' | 'failed' | 'came', event: string, body: unknown, ms?: number) => void

const listeners = new Map<string, Set<Listener>>()
const ears = new Set<Heard>()
let socket: Socket | null = null
let wanted = false
let failures = 0
let notBefore = 0
let timer: ReturnType<typeof setTimeout> | undefined
/** Until then a busy house is asked nothing. */
let restUntil = 0
/** A house that asks for more rest than this is not waited for: the call is tried, and refused if it must be. */
const longestRestMs = 8_000

/** Calls `listener` with each push of that name; returns what stops that. */
export function onPush<E extends PushName>(event: E, listener: (payload: PayloadOf<PushNamed<E>>) => void): () => void {
  const known = listeners.get(event) ?? new Set()
  listeners.set(event, known.add(listener))
  return () => known.delete(listener)
}

/** Tells `ear` of all that goes over the connection from now on; returns what stops that. */
export function listenIn(ear: Heard): () => void {
  ears.add(ear)
  return () => ears.delete(ear)
}

const tell: Heard = (...heard) => {
  for (const ear of ears) ear(...heard)
}

/** Connects, and stays connected until `closeSocket`. */
export function openSocket(): void {
  if (wanted) return
  wanted = true
  failures = 0
  void dial()
}

/** Ends the connection for good. */
export function closeSocket(): void {
  wanted = false
  clearTimeout(timer)
  socket?.disconnect()
  link.value = { state: 'off' }
}

/** Tries again at once instead of waiting. */
export function reconnectNow(): void {
  if (!wanted || link.peek().state !== 'away') return
  clearTimeout(timer)
  void dial()
}

/**
 * Asks the house something. Throws `ApiFailure`: what the house refused, or `OFFLINE` after 10 s or at the end of the
 * connection, when nobody knows whether it was done.
 */
export async function call<E extends CallName>(
  event: E,
  payload: PayloadOf<CallNamed<E>>,
): Promise<DataOf<CallNamed<E>>> {
  await rested()
  if (!socket?.connected) throw offline()
  let answer: unknown
  const began = performance.now()
  tell('sent', event, payload)
  try {
    answer = await socket.timeout(waitMs).emitWithAck(event, payload)
  } catch {
    tell('failed', event, null, performance.now() - began)
    throw offline()
  }
  tell('answered', event, answer, performance.now() - began)
  if (!isAnswer(answer)) throw new ApiFailure({ code: 'INTERNAL', error: words.errors.unreadable(0) })
  if (!answer.ok) throw new ApiFailure(answer)
  // The ack's type is the contract's; the server checks that in its tests.
  return answer.data as DataOf<CallNamed<E>>
}

/** Waits for as long as the house has asked for. */
const rested = async (): Promise<void> => {
  const restMs = Math.min(restUntil - Date.now(), longestRestMs)
  if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs))
}

const offline = (): ApiFailure => new ApiFailure({ code: 'OFFLINE', error: words.errors.offline })

type Answer = { ok: true; data: unknown } | ({ ok: false } & ConstructorParameters<typeof ApiFailure>[0])
const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'ok' in value

async function dial(): Promise<void> {
  link.value = { state: 'connecting' }
  try {
    socket ??= await makeSocket()
  } catch {
    return away()
  }
  if (wanted) socket.connect()
}

async function makeSocket(): Promise<Socket> {
  const { io } = await import('socket.io-client')
  const made = io({ transports: ['websocket'], autoConnect: false, reconnection: false, auth: { protocol } })
  made.on('connected', ({ mode }: PayloadOf<PushNamed<'connected'>>) => {
    houseMode.value = mode
    failures = 0
    notBefore = 0
    link.value = { state: 'connected' }
    connection.value += 1
  })
  made.on('house', ({ mode }: PayloadOf<PushNamed<'house'>>) => void (houseMode.value = mode))
  made.on('slow_down', ({ retry_after_ms }: PayloadOf<PushNamed<'slow_down'>>) => {
    restUntil = Math.max(restUntil, Date.now() + retry_after_ms)
  })
  made.on('connect_error', refused)
  made.on('disconnect', () => away())
  made.on('going_away', ({ retry_ms }: { retry_ms: number }) => (notBefore = Date.now() + retry_ms))
  made.on('session_ended', ({ reason }: { reason: string }) => {
    stop(reason === 'banned' ? 'BANNED' : 'SESSION_EXPIRED', words.chat.ended(reason))
  })
  made.onAny((event: string, payload: unknown) => {
    tell('came', event, payload)
    // Each listener was typed by the event's own payload in `onPush`.
    for (const listener of listeners.get(event) ?? []) listener(payload as never)
  })
  return made
}

function refused(error: Error): void {
  // Socket.IO puts the failure shape of the handshake into `data`.
  const { data } = error as Error & { data?: unknown }
  if (isAnswer(data) && !data.ok && data.code !== 'OFFLINE' && stops(data.code)) stop(data.code, data.error)
  else away(isAnswer(data) && !data.ok ? data.retry_after_ms : undefined)
}

function stop(code: ApiFailure['code'], error: string): void {
  wanted = false
  clearTimeout(timer)
  socket?.disconnect()
  link.value = { state: 'stopped', code, error }
}

function away(retryAfterMs = 0): void {
  if (!wanted) return
  clearTimeout(timer)
  const delay = Math.max(reconnectDelay(failures++, Math.random()), retryAfterMs)
  const retryAt = Math.max(Date.now() + delay, notBefore)
  link.value = { state: 'away', retryAt }
  timer = setTimeout(() => void dial(), retryAt - Date.now())
}

addEventListener('online', reconnectNow)
