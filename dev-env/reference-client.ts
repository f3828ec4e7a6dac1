// A client written from the protocol alone, as the author of a bot would write it: signs in over HTTP, keeps rooms by the folds of `log/`, repairs what it misses, resends what was not acknowledged, comes back by itself.
import { setTimeout as wait } from 'node:timers/promises'
import type { Backfill, Message, Truth } from '#contract/messages'
import { foldBackfill, foldMessage, foldTold } from '#log/fold'
import { joinCursor, lag } from '#log/gap'
import { type Asked, reachesStart, shown } from '#log/window'
import { isPassing, pauseAfter, type ReferenceLink, referenceLink } from './reference-link.ts'
import { type ReferenceRoom, referenceRoom } from './reference-room.ts'
import { type ReferenceClient, Refused } from './reference-shape.ts'
import { visitor } from './visitor.ts'

interface Wanted {
  /** Null until the house has said it. */
  id: number | null
  joined: boolean
  /** `room_left` came while a join was unanswered, and may be of the time before it: the answer alone does not tell. */
  doubted: boolean
}

const gapMs = 1_000
const behindMs = 5_000

/** What lies between the house and a client's folds; a test's may be a bad network. */
export interface Wire {
  /** Brings what the house sent: `fold` takes it in, now or later, once or more often. */
  readonly bring: (event: 'message' | 'backfill', payload: Message | Backfill, fold: () => void) => void
  /** The connection is lost, and with it what was on its way. */
  readonly lost: () => void
}
const straight: Wire = { bring: (_event, _payload, fold) => fold(), lost() {} }

/** Signs in and connects. `hurry` divides all waiting, for tests. Throws `Refused`. */
export async function referenceClient(
  url: string,
  username: string,
  password: string,
  hurry = 1,
  wire: Wire = straight,
): Promise<ReferenceClient> {
  const browser = visitor(url)
  await browser.refresh()
  const answer = await browser.fetch('POST', '/api/session', { body: { username, password } })
  if (!answer.body.ok) throw new Refused(answer.body)
  // The token was that of whoever stood at the door.
  await browser.refresh()

  const wanted = new Map<string, Wanted>()
  const byId = new Map<number, ReferenceRoom>()
  let said = 0
  const born = Date.now().toString(36) + Math.random().toString(36).slice(2, 8)
  const isBack = (): boolean => [...wanted.values()].every(({ joined }) => joined)
  const link: ReferenceLink = referenceLink(url, browser.cookie(), hurry, {
    isBack,
    onReady() {
      for (const [name, room] of wanted) join(name, room).catch(link.changed)
    },
    onLost() {
      wire.lost()
      for (const room of wanted.values()) room.joined = false
    },
    onEnd() {
      for (const room of byId.values()) room.stop()
    },
  })
  const { socket, ask, insist, until, changed } = link

  /** The state of a room is kept under its id, because frames may come before the answer that tells it. */
  function keep(id: number): ReferenceRoom {
    const known = byId.get(id)
    if (known) return known
    const room = referenceRoom({
      ask: (cursor) => ask<Backfill>('request_backfill', { room: String(id), ...cursor }).catch(() => null),
      patience: () => (gapMs * (1 + Math.random())) / hurry,
      changed,
    })
    byId.set(id, room)
    return room
  }
  function forget(name: string, id: number | null): void {
    wanted.delete(name)
    if (id === null) return
    byId.get(id)?.stop()
    byId.delete(id)
  }
  async function join(name: string, room: Wanted): Promise<void> {
    const cursor = room.id === null ? {} : joinCursor(keep(room.id).state())
    try {
      const data = await ask<{ room_id: number; head_rev: number }>('join_room', { room: name, ...cursor })
      room.id = data.room_id
      if (room.doubted) {
        room.doubted = false
        return await join(name, room)
      }
      room.joined = true
      keep(data.room_id).fold((state) => foldTold(state, data.head_rev))
    } catch (error) {
      if (!isPassing(error)) {
        forget(name, room.id)
        throw error
      }
      if (error instanceof Refused) {
        await wait(pauseAfter(error) / hurry)
        if (link.isReady()) await join(name, room)
      }
      // A connection that leaves a join without an answer is given up; the next one joins again.
      else if (link.isReady()) socket.io.engine.close()
    }
  }

  socket.on('message', (message: Message) =>
    wire.bring('message', message, () => keep(message.room_id).fold((state) => foldMessage(state, message))),
  )
  socket.on('backfill', (body: Backfill) =>
    wire.bring('backfill', body, () => keep(body.room_id).fold((state) => foldBackfill(state, body))),
  )
  socket.on('room_left', ({ room_id }: { room_id: number }) => {
    for (const [name, room] of wanted) {
      if (room.id !== room_id) continue
      if (room.joined || !link.isReady()) forget(name, room_id)
      else room.doubted = true
    }
    changed()
  })
  await until(link.isReady)

  function held(name: string): ReferenceRoom {
    const id = wanted.get(name)?.id
    if (id === undefined || id === null) throw new Error(`Join ${name} first.`)
    return keep(id)
  }
  return {
    username,
    socket,
    browser,
    async join(name, earlier) {
      await until(link.isReady)
      const room: Wanted = { id: earlier?.id ?? null, joined: false, doubted: false }
      if (earlier) keep(earlier.id).fold(() => earlier.state)
      wanted.set(name, room)
      await join(name, room)
      await until(() => wanted.get(name) !== room || (room.joined && held(name).state().epoch !== null))
      if (wanted.get(name) !== room) throw new Error(`${name} was taken away while it was being joined.`)
    },
    async leave(name) {
      const room = wanted.get(name)
      if (!room) return
      wanted.delete(name)
      await insist('leave_room', { room: name })
      forget(name, room.id)
    },
    say: async (room, content, replyTo) => {
      const payload = { room, content, client_id: `${born}-${++said}` }
      const reply = replyTo === undefined ? {} : { reply_to: replyTo }
      return (await insist<{ message: Message }>('send_message', { ...payload, ...reply })).message
    },
    edit: async (id, content) => (await insist<{ message: Message }>('edit_message', { id, content })).message,
    remove: async (id) => (await insist<{ message: Message }>('delete_message', { id })).message,
    async history(room) {
      const oldest = () => held(room).state().windows.at(-1)
      for (let window = oldest(); window && !reachesStart(window); window = oldest()) {
        const asked: Asked = { before_id: window.from }
        const body = await insist<Backfill>('request_backfill', { room, ...asked })
        held(room).fold((state) => foldBackfill(state, body, asked))
      }
    },
    async verify(name) {
      for (;;) {
        const room = held(name)
        const from_id = Math.max(1, room.state().windows.at(-1)?.from ?? 1)
        const truth = await insist<Truth>('verify_room', { room: name, from_id })
        if (truth.epoch === room.state().epoch) room.fold((state) => foldTold(state, truth.head_rev))
        const patience = Date.now() + behindMs / hurry
        setTimeout(changed, behindMs / hurry + 1).unref()
        await until(() => room.compare(truth) !== 'not-there-yet' || Date.now() >= patience)
        const found = room.compare(truth)
        if (found === 'equal') return found
        if (found === 'too-old') continue
        const cursor = found === 'unequal' ? {} : joinCursor(room.state())
        const body = await insist<Backfill>('request_backfill', { room: name, ...cursor })
        const { digest: theirs, ...range } = truth
        if (found === 'unequal')
          await ask('report_divergence', { room: name, ...range, mine: room.digest(truth), theirs, afresh: false })
        room.fold((state) => foldBackfill(state, body))
        if (found === 'unequal') return found
      }
    },
    state: (room) => held(room).state(),
    messages: (room) => shown(held(room).state()),
    // One that is only being opened is not cut: closing it then tells the socket library nothing.
    cut: () => void (socket.connected && socket.io.engine.close()),
    settled: () =>
      until(() => {
        const states = [...wanted.keys()].map((name) => (isBack() && link.isReady() ? held(name).state() : null))
        return (
          link.isReady() &&
          isBack() &&
          !link.isBusy() &&
          states.every((state) => state && state.epoch !== null && lag(state) === null)
        )
      }),
    async [Symbol.asyncDispose]() {
      link.end(new Error('The client was put away.'))
    },
  }
}
