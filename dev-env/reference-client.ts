// A client written from the protocol alone, as the author of a bot would write it: signs in over HTTP, keeps rooms by the folds of `log/`, repairs what it misses, resends what was not acknowledged, comes back by itself.
import { io } from 'socket.io-client'
import type { Backfill, Message, Truth } from '#contract/messages'
import { compare, type DigestRing, remember } from '#log/digest-ring'
import { foldBackfill, foldMessage, foldTold } from '#log/fold'
import { joinCursor, lag } from '#log/gap'
import { reconnectDelay, stops } from '#log/reconnect-plan'
import { emptyRoom, type RoomState } from '#log/room-state'
import { type Asked, reachesStart, shown } from '#log/window'
import { type Ack, type Failure, type ReferenceClient, Refused } from './reference-shape.ts'
import { visitor } from './visitor.ts'

interface Held {
  state: RoomState
  ring: DigestRing
  joined: boolean
}

const ackWithinMs = 10_000
const repairMs = 1_000

/** Signs in and connects. `hurry` divides all waiting, for tests. */
export async function referenceClient(
  url: string,
  username: string,
  password: string,
  hurry = 1,
): Promise<ReferenceClient> {
  const browser = visitor(url)
  await browser.refresh()
  const answer = await browser.fetch('POST', '/api/session', { body: { username, password } })
  if (!answer.body.ok) throw new Refused(answer.body)

  const rooms = new Map<string, Held>()
  const byId = new Map<number, Held>()
  const watchers = new Set<() => void>()
  let busy = 0
  let failures = 0
  let closed = false
  let said = 0
  const born = Date.now().toString(36) + Math.random().toString(36).slice(2, 8)
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    autoConnect: false,
    reconnection: false,
    auth: { protocol: 1 },
    extraHeaders: { cookie: browser.cookie(), origin: url },
  })

  const changed = (): void => {
    for (const look of watchers) look()
  }
  function fold(held: Held, state: RoomState): void {
    held.state = state
    held.ring = remember(held.ring, state)
    if (lag(state) !== null) setTimeout(() => void repair(held), (repairMs * (1 + Math.random())) / hurry).unref()
    changed()
  }
  async function repair(held: Held): Promise<void> {
    const cursor = lag(held.state)
    const id = [...byId].find(([, other]) => other === held)?.[0]
    if (cursor === null || id === undefined || !socket.connected || closed) return
    const body = await ask<Backfill>('request_backfill', { room: String(id), ...cursor }).catch(() => null)
    if (body) fold(held, foldBackfill(held.state, body))
  }
  async function ask<T>(event: string, payload: object): Promise<T> {
    busy++
    try {
      const ack = (await socket.timeout(ackWithinMs).emitWithAck(event, payload)) as Ack<T>
      if (!ack.ok) throw new Refused(ack)
      return ack.data
    } finally {
      busy--
      changed()
    }
  }
  /** Sends until it is acknowledged: a lost connection or a busy house asks for the same again. */
  async function insist<T>(event: string, payload: object): Promise<T> {
    busy++
    try {
      for (;;) {
        await until(() => socket.connected && [...rooms.values()].every((held) => held.joined))
        try {
          return await ask<T>(event, payload)
        } catch (error) {
          if (closed || (error instanceof Refused && error.code !== 'BUSY' && error.code !== 'RATE_LIMITED'))
            throw error
        }
      }
    } finally {
      busy--
      changed()
    }
  }
  async function joinNow(room: string, held: Held): Promise<void> {
    const data = await ask<{ room_id: number; head_rev: number }>('join_room', { room, ...joinCursor(held.state) })
    byId.set(data.room_id, held)
    held.joined = true
    fold(held, foldTold(held.state, data.head_rev))
  }
  function until(ready: () => boolean): Promise<void> {
    if (ready()) return Promise.resolve()
    return new Promise((resolve) => {
      const look = (): void => {
        if (!ready()) return
        watchers.delete(look)
        resolve()
      }
      watchers.add(look)
    })
  }
  function comeBack(): void {
    for (const held of rooms.values()) held.joined = false
    if (!closed) setTimeout(() => socket.connect(), reconnectDelay(failures++, Math.random()) / hurry)
  }

  socket.on('message', (message: Message) => {
    const held = byId.get(message.room_id)
    if (held) fold(held, foldMessage(held.state, message))
  })
  socket.on('backfill', (body: Backfill) => {
    const held = byId.get(body.room_id) ?? rooms.get(body.room)
    if (!held) return
    byId.set(body.room_id, held)
    fold(held, foldBackfill(held.state, body))
  })
  socket.on('connected', () => {
    failures = 0
    changed()
    for (const [room, held] of rooms) void joinNow(room, held).catch(() => socket.io.engine.close())
  })
  socket.on('disconnect', comeBack)
  socket.on('connect_error', (error) => {
    const code = 'data' in error ? (error.data as Failure | undefined)?.code : undefined
    if (code !== undefined && stops(code as never)) closed = true
    comeBack()
  })
  socket.connect()
  await until(() => socket.connected)

  const held = (room: string): Held => {
    const known = rooms.get(room)
    if (!known) throw new Error(`Join ${room} first.`)
    return known
  }
  const client: ReferenceClient = {
    username,
    socket,
    async join(room) {
      const fresh: Held = { state: emptyRoom(), ring: new Map(), joined: false }
      rooms.set(room, fresh)
      await joinNow(room, fresh)
      await until(() => fresh.state.epoch !== null)
    },
    say: async (room, content, replyTo) =>
      (
        await insist<{ message: Message }>('send_message', {
          room,
          content,
          client_id: `${born}-${++said}`,
          ...(replyTo === undefined ? {} : { reply_to: replyTo }),
        })
      ).message,
    edit: async (id, content) => (await insist<{ message: Message }>('edit_message', { id, content })).message,
    remove: async (id) => (await insist<{ message: Message }>('delete_message', { id })).message,
    async history(room) {
      const one = held(room)
      for (let oldest = one.state.windows.at(-1); oldest && !reachesStart(oldest); oldest = one.state.windows.at(-1)) {
        const asked: Asked = { before_id: oldest.from }
        fold(one, foldBackfill(one.state, await insist<Backfill>('request_backfill', { room, ...asked }), asked))
      }
    },
    async verify(room) {
      const one = held(room)
      const truth = await insist<Truth>('verify_room', {
        room,
        from_id: Math.max(1, one.state.windows.at(-1)?.from ?? 1),
      })
      fold(one, foldTold(one.state, truth.head_rev))
      await until(() => compare(one.ring, truth) !== 'not-there-yet')
      return compare(one.ring, truth)
    },
    state: (room) => held(room).state,
    messages: (room) => shown(held(room).state),
    cut: () => socket.io.engine?.close(),
    settled: () =>
      until(
        () =>
          socket.connected &&
          busy === 0 &&
          [...rooms.values()].every((one) => one.joined && lag(one.state) === null && one.state.epoch !== null),
      ),
    [Symbol.asyncDispose]() {
      closed = true
      socket.disconnect()
      return Promise.resolve()
    },
  }
  return client
}
