// The reference client's connection: it comes back by itself, asks until it is answered, and ends for good where the house says so.
import { setTimeout as wait } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import { reconnectDelay, stops } from '#log/reconnect-plan'
import { type Ack, type Failure, Refused } from './reference-shape.ts'

const ackWithinMs = 10_000
const pauseMs = 1_000

/** Milliseconds after which the same may be asked again. */
export const pauseAfter = (refusal: Refused): number => refusal.retryAfterMs ?? pauseMs

export interface ReferenceLink {
  readonly socket: Socket
  readonly isReady: () => boolean
  /** Whether something was asked that is not answered yet. */
  readonly isBusy: () => boolean
  /** Says that something changed which may be waited for. */
  readonly changed: () => void
  /** Resolves when it holds; rejects once the link has ended. */
  readonly until: (condition: () => boolean) => Promise<void>
  /** Asks once. Throws `Refused`, and another error without an answer. */
  readonly ask: <T>(event: string, payload: object) => Promise<T>
  /** Asks the same until it is answered, over lost connections and a busy house. Throws `Refused`. */
  readonly insist: <T>(event: string, payload: object) => Promise<T>
  /** Ends it for good. */
  readonly end: (why: Error) => void
}

export interface LinkHooks {
  /** The house has greeted. */
  readonly onReady: () => void
  readonly onLost: () => void
  readonly onEnd: () => void
  /** Whether what was asked in vain may be asked again: everything is joined again. */
  readonly isBack: () => boolean
}

/** Whether the same may be asked again later. */
export const isPassing = (error: unknown): boolean =>
  !(error instanceof Refused) || error.code === 'BUSY' || error.code === 'RATE_LIMITED'

/** Connects with this cookie. `hurry` divides all waiting. */
export function referenceLink(url: string, cookie: string, hurry: number, hooks: LinkHooks): ReferenceLink {
  const watchers = new Set<() => void>()
  let ready = false
  let over: Error | null = null
  let busy = 0
  let failures = 0
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { protocol: 1 },
    extraHeaders: { cookie, origin: url },
  })

  const changed = (): void => {
    for (const look of watchers) look()
  }
  function until(condition: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (over === null && !condition()) return
        watchers.delete(look)
        if (over) reject(over)
        else resolve()
      }
      watchers.add(look)
      look()
    })
  }
  async function counted<T>(work: () => Promise<T>): Promise<T> {
    busy++
    try {
      return await work()
    } finally {
      busy--
      changed()
    }
  }
  const ask = <T>(event: string, payload: object): Promise<T> =>
    counted(async () => {
      if (!ready) throw new Error('There is no connection.')
      // What the house answers has the shape that the contract gives this event.
      const ack = (await socket.timeout(ackWithinMs).emitWithAck(event, payload)) as Ack<T>
      if (!ack.ok) throw new Refused(ack)
      return ack.data
    })
  const insist = <T>(event: string, payload: object): Promise<T> =>
    counted(async () => {
      for (;;) {
        await until(() => ready && hooks.isBack())
        try {
          return await ask<T>(event, payload)
        } catch (error) {
          if (!isPassing(error)) throw error
          if (error instanceof Refused) await wait(pauseAfter(error) / hurry)
        }
      }
    })
  function end(why: Error): void {
    over ??= why
    hooks.onEnd()
    socket.disconnect()
    changed()
  }
  function comeBack(): void {
    ready = false
    hooks.onLost()
    if (over === null) setTimeout(() => over ?? socket.connect(), reconnectDelay(failures++, Math.random()) / hurry)
  }

  socket.on('connected', () => {
    ready = true
    failures = 0
    hooks.onReady()
    changed()
  })
  socket.on('disconnect', comeBack)
  socket.on('connect_error', (error) => {
    // Socket.IO carries the house's refusal there; a failure of the network has none.
    const failure = 'data' in error ? (error.data as Failure | undefined) : undefined
    if (failure && stops(failure.code)) end(new Refused(failure))
    else comeBack()
  })
  socket.on('session_ended', ({ reason }: { reason: string }) => end(new Error(`The session has ended: ${reason}.`)))
  return { socket, isReady: () => ready, isBusy: () => busy > 0, changed, until, ask, insist, end }
}
