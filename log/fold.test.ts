// The fold against a model of a room: whatever the network delays, doubles, reorders or loses, after repair each client shows what the room holds.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Backfill, Message } from '#contract/messages'
import { foldBackfill, foldMessage, foldTold } from './fold.ts'
import { joinCursor, lag } from './gap.ts'
import { emptyRoom, type RoomState } from './room-state.ts'
import { type Asked, reachesStart, shown } from './window.ts'

type Cursor = Asked & { readonly after_rev?: number; readonly epoch?: string }

/** A room as the protocol describes it, with small pages so that limits are met often. */
class ModelRoom {
  epoch = 'epoch-1'
  rev = 0
  rows: Message[] = []
  readonly page: number
  readonly mostChanges: number
  constructor(page = 4, mostChanges = 12) {
    this.page = page
    this.mostChanges = mostChanges
  }
  say(content: string): Message {
    return this.put({
      id: this.rows.length * 3 + 1,
      room_id: 1,
      rev: 0,
      user_id: 1,
      user: 'ada',
      content,
      created_at: new Date(this.rows.length * 1_000).toISOString(),
      edited_at: null,
      edited: false,
      deleted: false,
      hidden: false,
      reply_to: null,
      client_id: null,
      attachments: [],
      warning: null,
      calls_room: false,
      pinned: false,
      stickers: [],
    })
  }
  change(which: number, content: string | null): Message | null {
    const row = this.rows[which % Math.max(1, this.rows.length)]
    return row && !row.deleted ? this.put({ ...row, content, edited: true, deleted: content === null }) : null
  }
  private put(message: Message): Message {
    const stamped = { ...message, rev: ++this.rev }
    this.rows = [...this.rows.filter(({ id }) => id !== message.id), stamped].toSorted((a, b) => a.id - b.id)
    return stamped
  }
  /** A restore: the last changes are lost, the clock is set back and runs under another name. */
  restore(): void {
    this.rows = this.rows.filter(({ rev }) => rev <= this.rev - 3)
    this.rev = Math.max(0, ...this.rows.map(({ rev }) => rev))
    this.epoch = `epoch-${Number(this.epoch.slice(6)) + 1}`
  }
  answer(asked: Cursor): Backfill {
    const body = { room: 'r', room_id: 1, epoch: this.epoch, order: 'oldest' as const, head_rev: this.rev }
    if (asked.after_rev !== undefined) {
      const { after_rev } = asked
      const changed = this.rows.filter(({ rev }) => rev > after_rev).toSorted((a, b) => a.rev - b.rev)
      if (asked.epoch === this.epoch && after_rev <= this.rev && changed.length <= this.mostChanges) {
        const first = changed.slice(0, this.page)
        const complete = first.length === changed.length
        const messages = first.toSorted((a, b) => a.id - b.id)
        const next = complete ? null : { after_rev: first.at(-1)?.rev ?? 0 }
        return { ...body, phase: 'continuity', after_rev, messages, complete, next }
      }
    }
    const { before_id, after_id, around_id, at } = asked
    if (after_id !== undefined) {
      const after = this.rows.filter(({ id }) => id > after_id)
      const messages = after.slice(0, this.page)
      const complete = messages.length === after.length
      const next = complete ? null : { after_id: messages.at(-1)?.id ?? after_id }
      return { ...body, phase: 'history', messages, complete, next }
    }
    const middle = at === undefined ? around_id : (this.rows.find((row) => row.created_at >= at)?.id ?? Infinity)
    if (middle !== undefined) {
      const found = this.rows.findIndex(({ id }) => id >= middle)
      const from = Math.max(0, (found < 0 ? this.rows.length : found) - 2)
      const messages = this.rows.slice(from, from + this.page)
      const next = {
        ...(from > 0 && messages[0] ? { before_id: messages[0].id } : {}),
        ...(from + this.page < this.rows.length ? { after_id: messages.at(-1)?.id ?? 0 } : {}),
      }
      return { ...body, phase: 'history', messages, complete: Object.keys(next).length === 0, next }
    }
    const before = this.rows.filter(({ id }) => before_id === undefined || id < before_id)
    const messages = before.slice(-this.page)
    const complete = messages.length === before.length
    const next = complete ? null : { before_id: messages[0]?.id ?? 1 }
    return { ...body, phase: before_id === undefined ? 'snapshot' : 'history', messages, complete, next }
  }
}

/** Every window holds exactly the room's messages of that range: nothing is missing between two that are shown. */
function expectTruth(state: RoomState, room: ModelRoom): void {
  expect(lag(state)).toBeNull()
  expect(state).toMatchObject({ epoch: room.epoch, head: room.rev })
  expect(state.windows.at(-1)?.to).toBe(Number.POSITIVE_INFINITY)
  for (const window of state.windows)
    expect(shown(state, window)).toEqual(room.rows.filter(({ id }) => id >= window.from && id <= window.to))
}

/** Asks as the repair timer does, until nothing is missing. */
function repaired(state: RoomState, room: ModelRoom): RoomState {
  let now = state
  for (let asked = 0, cursor = lag(now); cursor !== null; cursor = lag(now)) {
    expect(++asked).toBeLessThan(100)
    now = foldBackfill(now, room.answer(cursor))
  }
  return now
}
function rejoined(state: RoomState, room: ModelRoom): RoomState {
  return repaired(foldBackfill(foldTold(state, room.rev), room.answer(joinCursor(state))), room)
}

const act = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('say' as const), n: fc.nat(99) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constantFrom('edit' as const, 'delete' as const, 'before' as const, 'after' as const),
      n: fc.nat(99),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('around' as const, 'at' as const, 'continue' as const, 'snapshot' as const),
      n: fc.nat(99),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('restore' as const, 'rejoin' as const), n: fc.nat(9) }) },
)
/** What becomes of a packet: how often it arrives (0 is lost), and behind how many others. */
const fate = fc.record({ times: fc.constantFrom(1, 1, 1, 2, 0), behind: fc.nat(6) })

/** The cursor that a client asks with, or null when it asks nothing. */
function cursorOf(does: string, n: number, state: RoomState, room: ModelRoom): Cursor | null {
  const window = state.windows[n % Math.max(1, state.windows.length)]
  if (does === 'snapshot') return {}
  if (does === 'continue') return { after_rev: state.head, epoch: state.epoch ?? '' }
  if (does === 'around') return { around_id: n + 1 }
  if (does === 'at') return { at: new Date((n % (room.rows.length + 1)) * 1_000).toISOString() }
  if (does === 'before' && window && !reachesStart(window)) return { before_id: window.from }
  if (does === 'after' && window && window.to < Number.POSITIVE_INFINITY) return { after_id: window.to }
  return null
}

describe('a room over a bad network', () => {
  test('LAW-3 LAW-5 LOG-6 after repair every window is the room’s own, and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fate), { maxLength: 80 }), (program) => {
        const room = new ModelRoom()
        let state = rejoined(emptyRoom(), room)
        let flying: { due: number; fold: (to: RoomState) => RoomState }[] = []
        program.forEach(([{ does, n }, { times, behind }], turn) => {
          let fold: ((to: RoomState) => RoomState) | null = null
          const changed =
            does === 'say'
              ? room.say(`said ${n}`)
              : does === 'edit' || does === 'delete'
                ? room.change(n, does === 'edit' ? `edited ${turn}` : null)
                : null
          const cursor = cursorOf(does, n, state, room)
          if (changed) fold = (to) => foldMessage(to, changed)
          else if (cursor) {
            const body = room.answer(cursor)
            fold = (to) => foldBackfill(to, body, cursor)
          } else if (does === 'restore' || does === 'rejoin') {
            // Both cut the connection, and with it what is on its way.
            if (does === 'restore') room.restore()
            flying = []
            state = rejoined(state, room)
          }
          if (fold) for (let copy = 0; copy < times; copy++) flying.push({ due: turn + behind * (copy + 1), fold })
          const arriving = flying.filter(({ due }) => due <= turn)
          flying = flying.filter(({ due }) => due > turn)
          for (const packet of arriving) state = packet.fold(state)
        })
        for (const packet of flying) state = packet.fold(state)
        state = repaired(foldTold(state, room.rev), room)
        expectTruth(state, room)
        for (const row of room.rows) {
          if (state.objects.has(row.id)) expect(foldMessage(state, row)).toBe(state)
        }
        expect(foldBackfill(state, room.answer({ after_rev: state.head, epoch: room.epoch }))).toBe(state)
      }),
      { numRuns: Number(process.env.LAWS_RUNS ?? 500) },
    )
  })

  test('LAW-3 from every cut point, what was held and its continuity are the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(99)), { minLength: 1, maxLength: 30 }), (changes) => {
        const room = new ModelRoom(3, 1_000)
        let live = rejoined(emptyRoom(), room)
        const cuts = [live]
        for (const [kind, n] of changes) {
          const message = kind < 3 ? room.say(`said ${n}`) : room.change(n, kind === 3 ? null : `edited ${n}`)
          if (message) cuts.push((live = foldMessage(live, message)))
        }
        expectTruth(live, room)
        for (const cut of cuts) {
          const whole = repaired(foldTold(cut, room.rev), room)
          expect(shown(whole)).toEqual(room.rows)
          expect(whole.head).toBe(live.head)
        }
      }),
    )
  })
})

describe('single steps', () => {
  const told = (room: ModelRoom): RoomState => foldBackfill(emptyRoom(), room.answer({}))

  test('LAW-5 a late frame waits ahead, and head passes it once the gap is filled', () => {
    const room = new ModelRoom()
    const start = told(room)
    const [first, second] = [room.say('one'), room.say('two')]
    const ahead = foldMessage(start, second)
    expect(ahead).toMatchObject({ head: 0, told: 2 })
    expect(lag(ahead)).toEqual({ after_rev: 0, epoch: room.epoch })
    expect(foldMessage(ahead, first)).toMatchObject({ head: 2, told: 2 })
  })
  test('LAW-3 a snapshot discards what it does not carry up to its head, and keeps what is newer', () => {
    const room = new ModelRoom(2)
    let state = told(room)
    for (const text of ['one', 'two', 'three']) state = foldMessage(state, room.say(text))
    const body = room.answer({})
    state = foldMessage(state, room.say('four'))
    const after = foldBackfill(state, body)
    expect(after.objects.values().map(({ content }) => content)).toEqual(['two', 'three', 'four'])
    expect(after).toMatchObject({ head: 4, told: 4, windows: [{ from: 4 }] })
  })
  test('LAW-1 LAW-3 a copy that comes after the snapshot that discarded its message does not bring it back', () => {
    const room = new ModelRoom()
    const said = room.say('one')
    let state = foldMessage(told(new ModelRoom()), said)
    const edited = room.change(0, 'one, edited')
    for (let n = 0; n < 4; n++) room.say(`later ${n}`)
    if (edited) state = foldMessage(state, edited)
    state = foldBackfill(state, room.answer({}))
    expect(foldMessage(state, said)).toBe(state)
    const whole = foldBackfill(state, room.answer({ before_id: 4 }), { before_id: 4 })
    expect(shown(whole)).toEqual(room.rows)
  })
  test('LAW-3 a late answer does not make the client forget what it was told of', () => {
    const room = new ModelRoom()
    const start = told(room)
    const late = room.answer({ after_rev: 0, epoch: room.epoch })
    room.say('one')
    const waiting = foldBackfill(foldTold(start, room.rev), late)
    expect(lag(waiting)).toEqual({ after_rev: 0, epoch: room.epoch })
  })
  test('LOG-6 history and continuity of another epoch change nothing', () => {
    const room = new ModelRoom()
    for (let n = 0; n < 9; n++) room.say(`${n}`)
    const history = room.answer({ before_id: 10 })
    const continuity = room.answer({ after_rev: 7, epoch: room.epoch })
    room.restore()
    const state = told(room)
    expect(foldBackfill(state, history, { before_id: 10 })).toBe(state)
    expect(foldBackfill(state, continuity)).toBe(state)
  })
})
