// Somebody at a screen, for the bench: joins rooms, holds them as the web client does, and says things until the house has acknowledged them, over whatever happens to the connection.
import { setTimeout as wait } from 'node:timers/promises'
import type { Backfill, Message } from '#contract/messages'
import { Refused } from '#dev-env/reference-shape'
import { type ScreenLink, screenLink } from './screen-link.ts'
import { type ScreenRoom, screenRoom } from './screen-room.ts'

export interface Seat {
  readonly url: string
  readonly cookie: string
  /** Which of this machine's own addresses it comes from. */
  readonly address: string
  readonly rooms: readonly string[]
}

export interface Screen {
  /** What it holds of a room that it was told to join. */
  room(name: string): ScreenRoom
  /** Says the same until it is acknowledged, under one client id; answers the message. */
  say(room: string, content: string, clientId: string): Promise<Message>
  /** All messages of a room, page by page, as the house has them now. */
  everything(room: string): Promise<readonly Message[]>
  /** Connected, everything joined, nothing missing. */
  inStep(): boolean
  end(): void
}

interface Watching {
  /** A live message has arrived. */
  readonly heard: (message: Message) => void
  /** The connection is gone. */
  readonly lost: () => void
  /** It is in step again. */
  readonly back: () => void
  readonly failed: (why: Error) => void
}

const pauseMs = 1_000

const passes = (error: unknown): boolean =>
  !(error instanceof Refused) || error.code === 'BUSY' || error.code === 'RATE_LIMITED'

/** Sits down: connects and joins. */
export function screen(seat: Seat, { heard, lost: gone, back, failed }: Watching): Screen {
  const rooms = new Map<number, ScreenRoom>()
  const ids = new Map<string, number>()
  const joined = new Set<string>()
  let lost = false

  function noted(): void {
    if (!lost || !isInStep()) return
    lost = false
    back()
  }
  function keep(id: number): ScreenRoom {
    const known = rooms.get(id)
    if (known) return known
    const ask = (cursor: object): Promise<Backfill | null> =>
      link.call<Backfill>('request_backfill', { room: String(id), ...cursor }).catch(() => null)
    const made = screenRoom(ask, noted)
    rooms.set(id, made)
    return made
  }
  async function join(name: string): Promise<void> {
    const id = ids.get(name)
    const cursor = id === undefined ? {} : keep(id).cursor()
    try {
      const data = await link.call<{ room_id: number; head_rev: number }>('join_room', { room: name, ...cursor })
      ids.set(name, data.room_id)
      joined.add(name)
      keep(data.room_id).told(data.head_rev)
    } catch (error) {
      if (!passes(error)) return failed(error as Error) // a `Refused`, or it would pass
      await wait(error instanceof Refused ? (error.retryAfterMs ?? pauseMs) : pauseMs)
      // Of a connection that is gone the next one joins anew.
      if (link.isReady() && !joined.has(name)) await join(name)
    }
  }
  function isInStep(): boolean {
    return link.isReady() && seat.rooms.every((name) => joined.has(name) && keep(ids.get(name) ?? 0).inStep())
  }
  const link: ScreenLink = screenLink(seat, {
    failed,
    ready() {
      for (const room of rooms.values()) room.afresh()
      for (const name of seat.rooms) void join(name)
    },
    lost() {
      joined.clear()
      lost = true
      gone()
    },
    push(event, payload) {
      if (event === 'backfill') return keep((payload as Backfill).room_id).fill(payload as Backfill) // as the contract says
      const message = payload as Message
      heard(message)
      keep(message.room_id).hear(message)
    },
  })
  /** Asks the same until it is answered. */
  async function insist<T>(room: string, event: string, payload: object): Promise<T> {
    for (;;) {
      let rest = pauseMs / 10
      try {
        if (joined.has(room)) return await link.call<T>(event, { room, ...payload })
      } catch (error) {
        if (!passes(error)) throw error
        if (error instanceof Refused) rest = error.retryAfterMs ?? pauseMs
      }
      await wait(rest)
    }
  }
  return {
    room: (name) => keep(ids.get(name) ?? 0),
    inStep: isInStep,
    say: async (room, content, client_id) =>
      (await insist<{ message: Message }>(room, 'send_message', { content, client_id })).message,
    async everything(room) {
      const all: Message[] = []
      for (let after_id = 0; ; ) {
        const body = await insist<Backfill>(room, 'request_backfill', { after_id, limit: 100 })
        all.push(...body.messages)
        if (body.next?.after_id === undefined) return all
        after_id = body.next.after_id
      }
    },
    end() {
      link.end()
      for (const room of rooms.values()) room.stop()
    },
  }
}
