// Reading on a real house: backfill from every cursor, read marks, activity elsewhere, joining in the middle of a burst, and the digest.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportDivergence } from '#contract/divergence'
import * as messages from '#contract/messages'
import { sizes } from '#contract/limits'
import * as rooms from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { digestOf } from '#log/digest'
import { foldBackfill, foldMessage } from '#log/fold'
import { emptyRoom } from '#log/room-state'
import { shown } from '#log/window'

let house: TestNeoSpace
let alice: Person
let bob: Person
/** Signed in, but in no room. */
let outsider: Person

beforeAll(async () => {
  house = await testNeoSpace()
  alice = await house.person('alice')
  bob = await house.person('bob')
  outsider = await house.person('outsider')
  for (const person of [alice, bob]) await person.join('general')
})
afterAll(() => house[Symbol.asyncDispose]())

/** What the house counts under a name now. */
async function metric(name: string): Promise<number> {
  const text = await house.house.ctx.metrics.registry.metrics()
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')[1] ?? 0,
  )
}

describe('reading', () => {
  it('CHAT-2.1 pages back to the first message without gap or overlap, the same over HTTP and socket', async () => {
    await outsider.visitor.request(rooms.openRoom, { body: { name: 'pages' } })
    for (let n = 1; n <= 23; n++) await outsider.say('pages', `n${n}`)
    const seen: string[] = []
    let before: number | undefined
    for (;;) {
      const cursor = before === undefined ? {} : { before_id: before }
      const body = await outsider.call(messages.requestBackfill, { room: 'pages', limit: 10, ...cursor })
      expect(
        await outsider.visitor.request(messages.listMessages, {
          params: { room: 'pages' },
          query: { limit: 10, ...cursor },
        }),
      ).toEqual(body)
      seen.unshift(...body.messages.map((message) => message.content ?? ''))
      if (body.complete) break
      before = body.next?.before_id
    }
    expect(seen).toEqual(Array.from({ length: 23 }, (_, index) => `n${index + 1}`))
  })

  it('CHAT-2.2 answers a foreign epoch and a rev from the future with a snapshot', async () => {
    const { head_rev, epoch } = await outsider.call(messages.requestBackfill, { room: 'pages' })
    expect((await outsider.call(messages.requestBackfill, { room: 'pages', after_rev: 3, epoch })).phase).toBe(
      'continuity',
    )
    expect(
      (await outsider.call(messages.requestBackfill, { room: 'pages', after_rev: 3, epoch: 'anotherepoch' })).phase,
    ).toBe('snapshot')
    expect(
      (await outsider.call(messages.requestBackfill, { room: 'pages', after_rev: head_rev + 1, epoch })).phase,
    ).toBe('snapshot')
    expect(
      await outsider.ask(messages.requestBackfill, { room: 'pages', after_rev: 3, epoch, before_id: 5 }),
    ).toMatchObject({ ok: false, code: 'VALIDATION' })
  })

  it('CHAT-2.4 keeps read marks per person, forwards only, over devices', async () => {
    const { message } = await bob.say('general', 'read me')
    const unread = async () => (await alice.visitor.request(rooms.getRoom, { params: { room: 'general' } })).room.unread
    expect(await unread()).toBe(true)
    await alice.call(rooms.markRead, { room: 'general', id: message.id })
    await alice.call(rooms.markRead, { room: 'general', id: message.id - 1 })
    expect(await unread()).toBe(false)
  })

  it('CHAT-2.3 answers the digest of what backfill shows, over at most the newest 1 000', async () => {
    const all = await outsider.call(messages.requestBackfill, { room: 'pages', limit: 100 })
    const truth = await bob.call(messages.verifyRoom, { room: 'pages', from_id: 1 })
    expect(truth).toEqual({
      head_rev: all.head_rev,
      epoch: all.epoch,
      from_id: 1,
      to_id: all.messages.at(-1)?.id,
      digest: digestOf(all.messages),
    })
    const [first, second] = all.messages
    const one = await bob.visitor.request(messages.verifyRoomByHttp, {
      params: { room: 'pages' },
      query: { from_id: first?.id ?? 0, to_id: first?.id ?? 0 },
    })
    expect(one.digest).toBe(digestOf(first ? [first] : []))
    const none = await bob.call(messages.verifyRoom, { room: 'pages', from_id: (second?.id ?? 0) + 10_000 })
    expect(none.digest).toBe('0000000000000000')
  })

  it('CHAT-2.8 hears of a client that held something else: a line in the log and a count, without a word of what was said', async () => {
    await bob.say('general', 'a word that no log repeats')
    const { digest: theirs, ...range } = await bob.call(messages.verifyRoom, { room: 'general', from_id: 1 })
    const found = { ...range, mine: '0123456789abcdef', theirs, afresh: true }
    const before = await metric('neospace_divergences_total{afresh="true"}')
    await bob.call(reportDivergence, { room: 'general', ...found })
    const lines = house.log.filter(({ mine }) => mine === found.mine)
    expect(lines).toEqual([expect.objectContaining({ level: 40, user_id: bob.id, ...found })])
    expect(JSON.stringify(lines)).not.toContain('a word that no log repeats')
    expect(await metric('neospace_divergences_total{afresh="true"}')).toBe(before + 1)
  })

  it('CHAT-2.5 tells those who have not joined, at most once a second, and nobody of a private room', async () => {
    const { room } = await alice.visitor.request(rooms.openRoom, { body: { name: 'busy' } })
    await bob.join('busy')
    outsider.forget()
    const began = performance.now()
    await Promise.all(Array.from({ length: 12 }, (_, n) => alice.say('busy', `busy ${n}`)))
    await house.settle()
    const told = outsider.heard(rooms.roomActivityPush).filter((push) => push.room_id === room.id)
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThanOrEqual(1 + Math.floor((performance.now() - began) / 1_000))
    expect(bob.heard(rooms.roomActivityPush).filter((push) => push.room_id === room.id)).toEqual([])
    await alice.visitor.request(rooms.openRoom, { body: { name: 'quiet', kind: 'private' } })
    outsider.forget()
    const { message } = await alice.say('quiet', 'psst')
    await house.settle()
    expect(outsider.heard(rooms.roomActivityPush).filter((push) => push.room_id === message.room_id)).toEqual([])
  })

  it('CHAT-2.7 loses and doubles nothing for who joins in the middle of a burst', async () => {
    const burst = Promise.all(Array.from({ length: 120 }, (_, n) => alice.say('generative-art', `b${n}`)))
    outsider.forget()
    await outsider.join('generative-art')
    await burst
    await house.settle()
    let state = emptyRoom()
    for (const { event, payload } of outsider.frames) {
      // Recorded frames carry what their event's contract says.
      if (event === 'message') state = foldMessage(state, payload as messages.Message)
      if (event === 'backfill') state = foldBackfill(state, payload as messages.Backfill)
    }
    const { head_rev } = await bob.call(messages.verifyRoom, { room: 'generative-art', from_id: 1 })
    expect(state.head).toBe(head_rev)
    const ids = outsider.heard(messages.messagePush).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const truth = await bob.call(messages.verifyRoom, { room: 'generative-art', from_id: shown(state)[0]?.id ?? 0 })
    expect(digestOf(shown(state))).toBe(truth.digest)
  })

  it('CHAT-2.1 cuts a body at 256 KiB', async () => {
    const wide = '\u{1f600}'.repeat(sizes.messageCharacters)
    for (let n = 0; n < 40; n++) await alice.say('random', wide)
    const body = await bob.call(messages.requestBackfill, { room: 'random', limit: 100 })
    expect(body.complete).toBe(false)
    expect(Buffer.byteLength(JSON.stringify(body.messages))).toBeLessThanOrEqual(sizes.backfillBytes + 100)
    expect(body.messages.length).toBeGreaterThan(20)
  })
})
