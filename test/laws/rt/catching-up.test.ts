// RT-03, RT-04, RT-08, RT-12 and RT-16: whatever a device missed, and however it asks, it ends with what the house has.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as messages from '#contract/messages'
import { getRoom, joinRoom, markRead, readPush } from '#contract/rooms'
import type { Person } from '#dev-env/person'
import { referenceClient } from '#dev-env/reference-client'
import { changesAfter, folded, fromFrames, wholeHistory } from '../chat/folded.ts'
import { lawPassphrase, type Stage, stage } from './stage.ts'

const thorough = process.env.NEOSPACE_TEST_TIER === 'all'
let house: Stage
let ada: Person
let bob: Person
beforeAll(async () => {
  house = await stage()
  ada = await house.person('ada')
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

/** A room with a past of every kind of change; answers its name and the messages as they were said. */
async function pastRoom(count: number): Promise<{ room: string; said: messages.Message[] }> {
  const room = await house.room(ada)
  const said = (await Promise.all(Array.from({ length: count }, (_, n) => ada.say(room, `line ${n}`)))).map(
    ({ message }) => message,
  )
  // What is sent at once may be stored in any order.
  said.sort((a, b) => a.id - b.id)
  for (const [n, { id }] of said.entries()) {
    if (n % 4 === 0) await ada.call(messages.editMessage, { id, content: `again ${n}` })
    if (n % 5 === 0) await ada.call(messages.deleteMessage, { id })
  }
  return { room, said }
}
const head = (room: string) => bob.call(messages.requestBackfill, { room })

it('RT-03 twenty cuts at random points end like none', async () => {
  const room = await house.room(ada)
  const url = house.urls[0] ?? ''
  await using steady = await referenceClient(url, ada.username, lawPassphrase, 50)
  await using shaky = await referenceClient(url, bob.username, lawPassphrase, 50)
  await Promise.all([steady.join(room), shaky.join(room)])
  let cuts = 0
  for (let n = 0; cuts < 20; n++) {
    const { message } = await ada.say(room, `between cuts ${n}`)
    // A connection that is only being opened is not cut: closing it so tells the socket library nothing.
    if (shaky.socket.connected) {
      shaky.cut()
      cuts++
    }
    if (n % 3 === 0) await ada.call(messages.editMessage, { id: message.id, content: `after the cut ${n}` })
    if (n % 4 === 0) await ada.call(messages.deleteMessage, { id: message.id })
    if (n % 2 === 0) await shaky.settled()
  }
  await Promise.all([steady.settled(), shaky.settled()])
  await Promise.all([steady.history(room), shaky.history(room)])
  expect(shaky.messages(room)).toEqual(steady.messages(room))
  expect(shaky.messages(room)).toEqual(await wholeHistory(bob.visitor, room))
  expect(await shaky.verify(room)).toBe('equal')
})

it('RT-04 what changed long ago while one was away comes with the next join, from a cursor of any age', async () => {
  const { room, said } = await pastRoom(20)
  const { epoch, head_rev: then } = await head(room)
  const before = await wholeHistory(bob.visitor, room)
  await ada.call(messages.editMessage, { id: said[1]?.id ?? 0, content: 'an old line, reworded' })
  await ada.call(messages.deleteMessage, { id: said[2]?.id ?? 0 })
  const now = await wholeHistory(bob.visitor, room)
  for (let rev = 0; rev <= then; rev += 4) {
    bob.forget()
    await bob.call(joinRoom, { room, after_rev: rev, epoch })
    const held = before.filter((message) => message.rev <= rev)
    expect(folded(held, fromFrames(bob.frames), await changesAfter(bob.visitor, room, epoch, rev))).toEqual(now)
    expect(fromFrames(bob.frames).find(({ id }) => id === said[2]?.id)).toMatchObject({ deleted: true, content: null })
  }
})

it('RT-08 a forged epoch, a rev of the future and another room’s cursor are answered with a snapshot, over both edges', async () => {
  const { room } = await pastRoom(12)
  const { epoch, head_rev } = await head(room)
  const elsewhere = await head((await pastRoom(40)).room)
  const cursors = [
    { after_rev: 2, epoch: 'forged-epoch' },
    { after_rev: 2, epoch: '' },
    { after_rev: head_rev + 1, epoch },
    { after_rev: Number.MAX_SAFE_INTEGER, epoch },
    { after_rev: elsewhere.head_rev, epoch: elsewhere.epoch },
  ]
  const fresh = await head(room)
  for (const cursor of cursors) {
    const answer = await bob.ask(messages.requestBackfill, { room, ...cursor })
    if (answer.ok) expect(answer.data, JSON.stringify(cursor)).toEqual(fresh)
    else expect(answer.code, JSON.stringify(cursor)).toBe('VALIDATION')
    const { body } = await bob.visitor.ask(messages.listMessages, { params: { room }, query: cursor })
    expect(body.ok ? body.data : body.code).toEqual(answer.ok ? answer.data : answer.code)
    bob.forget()
    const joined = await bob.ask(joinRoom, { room, ...cursor })
    if (joined.ok) expect(await bob.hears(messages.backfillPush)).toEqual(fresh)
  }
  expect(elsewhere.head_rev).toBeGreaterThan(head_rev)
})

it('RT-12 pages read while others write meet without gap or overlap, in both directions and by rev', async () => {
  const { room, said } = await pastRoom(60)
  const { epoch } = await head(room)
  const before = await wholeHistory(bob.visitor, room)
  let stop = false
  const writing = (async () => {
    for (let n = 0; !stop; n++) {
      await ada.say(room, `meanwhile ${n}`)
      await ada.ask(messages.editMessage, { id: said[n % said.length]?.id ?? 0, content: `meanwhile reworded ${n}` })
      if (n % 7 === 3) await ada.call(messages.deleteMessage, { id: said[(n * 3) % said.length]?.id ?? 0 })
    }
  })()
  const paged = async (way: 'before_id' | 'after_id'): Promise<number[]> => {
    const ids: number[] = []
    let cursor = way === 'before_id' ? (said.at(-1)?.id ?? 0) + 1 : (said[0]?.id ?? 1) - 1
    while (ids.length < said.length) {
      const page = await bob.call(messages.requestBackfill, { room, [way]: cursor, limit: 7 })
      const pageIds = page.messages.map(({ id }) => id)
      ids.push(...(way === 'before_id' ? pageIds.toReversed() : pageIds))
      const next = page.next?.[way]
      if (next === undefined) break
      cursor = next
    }
    return ids.slice(0, said.length)
  }
  const wanted = said.map(({ id }) => id)
  for (let n = 0; n < 3; n++) {
    expect(await paged('before_id')).toEqual(wanted.toReversed())
    expect(await paged('after_id')).toEqual(wanted)
  }
  const caughtUp = await changesAfter(bob.visitor, room, epoch, 0)
  stop = true
  await writing
  const { head_rev } = await head(room)
  const since = Math.max(...caughtUp.map(({ rev }) => rev))
  expect(since).toBeLessThanOrEqual(head_rev)
  expect(folded(before, caughtUp, await changesAfter(bob.visitor, room, epoch, since))).toEqual(
    await wholeHistory(bob.visitor, room),
  )
})

it('RT-12 the same question ten times is answered byte for byte alike', async () => {
  const { room, said } = await pastRoom(30)
  const { epoch } = await head(room)
  const questions = [
    {},
    { after_rev: 3, epoch },
    { before_id: said[20]?.id ?? 0 },
    { around_id: said[9]?.id ?? 0, limit: 5 },
  ]
  for (const question of questions) {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => bob.call(messages.requestBackfill, { room, ...question })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  }
})

const burst = thorough ? 5_000 : 1_000

it(`RT-12 joining in the middle of ${burst} sends loses and doubles nothing`, async () => {
  const room = await house.room(ada)
  const sending = (async () => {
    for (let n = 0; n < burst; n += 20)
      await Promise.all(Array.from({ length: 20 }, (_, m) => ada.say(room, `burst ${n + m}`)))
  })()
  await ada.say(room, 'it began')
  bob.forget()
  const { epoch } = await bob.join(room)
  await sending
  const { message: last } = await ada.say(room, 'it ended')
  await bob.hears(messages.messagePush, ({ id }) => id === last.id)
  const live = bob.heard(messages.messagePush).filter(({ room_id }) => room_id === last.room_id)
  expect(new Set(live.map(({ id }) => id)).size).toBe(live.length)
  expect(live.map(({ rev }) => rev)).toEqual(live.map(({ rev }) => rev).toSorted((a, b) => a - b))
  const [snapshot] = bob.heard(messages.backfillPush)
  const from = snapshot?.messages[0]?.id ?? 0
  const whole = await changesAfter(bob.visitor, room, epoch, last.rev - 400)
  const known = folded(fromFrames(bob.frames)).filter(({ id }) => id >= Math.max(from, whole[0]?.id ?? 0))
  expect(known).toEqual(whole.filter(({ id }) => id >= from))
  // Every rev from the snapshot on was told, once.
  const told = new Set([...(snapshot?.messages ?? []), ...live].map(({ rev }) => rev))
  for (let rev = (snapshot?.head_rev ?? 0) + 1; rev <= last.rev; rev++) expect(told.has(rev), `rev ${rev}`).toBe(true)
}, 240_000)

it('RT-16 two devices of one person hear their own doing, and share how far they read', async () => {
  const room = await house.room(ada)
  const phone = await house.device(ada)
  await Promise.all([ada, phone].map((device) => device.join(room)))
  for (const device of [ada, phone]) device.forget()
  const { message } = await ada.say(room, 'from the desk')
  const { message: second } = await phone.say(room, 'from the phone')
  await phone.call(messages.editMessage, { id: message.id, content: 'from the desk, mended on the phone' })
  const { message: gone } = await ada.call(messages.deleteMessage, { id: second.id })
  for (const device of [ada, phone]) await device.hears(messages.messagePush, ({ rev }) => rev === gone.rev)
  expect(phone.heard(messages.messagePush)).toEqual(ada.heard(messages.messagePush))
  expect(ada.heard(messages.messagePush)).toHaveLength(4)
  expect(folded(fromFrames(phone.frames))).toEqual(await wholeHistory(ada.visitor, room))
  const { message: third } = await bob.say(room, 'from somebody else')
  await phone.call(markRead, { room, id: third.id })
  expect(await ada.hears(readPush)).toEqual({ room_id: third.room_id, id: third.id })
  await ada.call(markRead, { room, id: message.id })
  for (const device of [ada, phone]) {
    const { room: told } = await device.visitor.request(getRoom, { params: { room } })
    expect(told).toMatchObject({ unread: false, read_id: third.id })
  }
})
