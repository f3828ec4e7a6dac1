// Scenarios of `@room`: who may call everybody in a room, who is called, and that it is told in turns.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openConversation } from '#contract/direct'
import { blockPerson, muteForMe } from '#contract/friends'
import { sizes } from '#contract/limits'
import { deleteMessage, editMessage, hideMessage, type Message, sendMessage } from '#contract/messages'
import { noticePush } from '#contract/notices'
import { addMember, markRead, openRoom } from '#contract/rooms'
import { makeBot } from '#slices/accounts/index'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { chooseLevel, chooseNotices, noticesOf, sayIn, toldTo } from '#dev-env/notice-acts'
import type { Person } from '#dev-env/person'
import { tellCalled } from './commands/call-room.ts'
import { goOnCalling } from './keepers.ts'
import type { Tx } from './owns.ts'

let house: TestNeoSpace
let ada: Person
let bob: Person
let cleo: Person
let room: string
let count = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
// Each rule begins with a room that ada opened, so that she keeps order in it.
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  cleo = await house.person(`cleo${count}`)
  room = `room-${count}`
  await ada.visitor.request(openRoom, { body: { name: room } })
  await visit(bob, cleo)
})

/** Reads in the room what stands there. */
const visit = async (...people: readonly Person[]): Promise<void> => {
  const { id } = await sayIn(ada, room, 'Come in.')
  for (const person of people) await person.call(markRead, { room, id })
}

const call = async (by: Person, content = '@room The kettle is on.', where = room): Promise<Message> => {
  const message = await sayIn(by, where, content)
  await house.settle()
  return message
}
/** The kinds as which this message was told to somebody. */
const kindsOf = async (who: Person, { id }: Message) =>
  (await noticesOf(who)).items.filter(({ message_id }) => message_id === id).map(({ kind }) => kind)
const waiting = () => house.house.ctx.db.reader.selectFrom('room_calls').selectAll().execute()

describe('calling', () => {
  it('CHAT-3.20 tells everybody who sees the room, once and live, and not whoever calls', async () => {
    const message = await call(ada, `@room and @${cleo.username}, the kettle is on.`)
    expect(message.calls_room).toBe(true)
    expect(await kindsOf(bob, message)).toEqual(['room'])
    expect(await kindsOf(cleo, message)).toEqual(['mention'])
    expect(await kindsOf(ada, message)).toEqual([])
    expect(bob.heard(noticePush).map(({ notice }) => notice.kind)).toEqual(['room'])
    expect(await waiting()).toEqual([])
  })

  it('CHAT-3.20 is a word like any other from whoever does not keep order there, in code, and in a conversation', async () => {
    for (const message of [await call(bob), await call(ada, '`@room` x@room @rooms')]) {
      expect(message.calls_room).toBe(false)
      expect(await kindsOf(cleo, message)).toEqual([])
    }
    const { message } = await ada.visitor.request(openConversation, {
      params: { username: bob.username },
      body: { client_id: `called-${count}-between`, content: '@room' },
    })
    expect(message.calls_room).toBe(false)
    expect(await waiting()).toEqual([])
  })

  it('CHAT-3.20 is for the people who run the house too, in rooms that they see', async () => {
    const staff = await house.person(`staff${count}`, 'moderator')
    expect(await kindsOf(bob, await call(staff))).toEqual(['room'])
  })

  it('CHAT-3.20 and nobody who has never been in the room, whoever calls', async () => {
    const dora = await house.person(`dora${count}`)
    const staff = await house.person(`staff${count}`, 'moderator')
    for (const message of [await call(ada), await call(staff)]) {
      expect(await kindsOf(bob, message)).toEqual(['room'])
      expect(await kindsOf(dora, message)).toEqual([])
    }
    await visit(dora)
    expect(await kindsOf(dora, await call(ada))).toEqual(['room'])
  })

  it('CHAT-3.20 in a private room tells those who belong to it', async () => {
    const den = `den-${count}`
    await ada.visitor.request(openRoom, { body: { name: den, kind: 'private' } })
    await ada.visitor.request(addMember, { params: { room: den, username: bob.username }, body: {} })
    const message = await call(ada, '@room', den)
    expect(await kindsOf(bob, message)).toEqual(['room'])
    expect(await kindsOf(cleo, message)).toEqual([])
    // Who belongs to it and keeps no order there calls nobody.
    expect((await call(bob, '@room', den)).calls_room).toBe(false)
  })

  it('CHAT-3.20 not who wants to hear nothing of it, is kept apart or has muted, and no bot', async () => {
    const [deaf, foe, tired, choosy] = [
      await house.person(`deaf${count}`),
      await house.person(`foe${count}`),
      await house.person(`tired${count}`),
      await house.person(`choosy${count}`),
    ]
    const username = `robot-${count}`
    await visit(deaf, foe, tired, choosy)
    await makeBot(house.house.ctx, { username, scopes: ['read'] })
    await chooseLevel(deaf, room, 'none')
    await foe.visitor.request(blockPerson, { params: { id: ada.id } })
    await tired.visitor.request(muteForMe, { params: { id: ada.id } })
    await chooseNotices(choosy, { muted: ['room'] })
    await chooseLevel(cleo, room, 'all')
    const message = await call(ada)
    for (const who of [deaf, foe, tired, choosy]) expect(await kindsOf(who, message)).toEqual([])
    expect(await kindsOf(cleo, message)).toEqual(['said'])
    const rows = await house.house.ctx.db.reader
      .selectFrom('notices')
      .innerJoin('users', 'users.id', 'notices.user_id')
      .select('users.username')
      .where('notices.thing_id', '=', message.id)
      .execute()
    const names = rows.map((row) => row.username)
    expect(names).toContain(bob.username)
    for (const who of [deaf, foe, tired, choosy]) expect(names).not.toContain(who.username)
    expect(names).not.toContain(username)
  })
})

describe('so often', () => {
  it('CHAT-3.24 three times an hour, in all rooms; then nothing is said, and without the word it is', async () => {
    const other = `other-${count}`
    await ada.visitor.request(openRoom, { body: { name: other } })
    const sent = { room, content: '@room once', client_id: `often-${count}-once` }
    const { message: first } = await ada.call(sendMessage, sent)
    await call(ada)
    await call(ada, '@room', other)
    const more = { room, content: '@room more', client_id: `often-${count}-more` }
    const refused = await ada.ask(sendMessage, more)
    expect(refused).toMatchObject({ ok: false, code: 'RATE_LIMITED' })
    expect(await ada.ask(sendMessage, { ...more, room: other })).toMatchObject({ ok: false, code: 'RATE_LIMITED' })
    // What was said is answered as it stands, however often it is sent.
    expect((await ada.call(sendMessage, sent)).message.id).toBe(first.id)
    expect((await ada.call(sendMessage, { ...more, content: 'more' })).message.calls_room).toBe(false)
    // From whoever calls nobody it is a word, and not counted.
    for (let n = 0; n < 4; n++) expect((await sayIn(bob, room, '@room')).calls_room).toBe(false)
  })
})

describe('in turns', () => {
  it('CHAT-3.21 a large house is told a number of people at a time', async () => {
    const rows = Array.from({ length: sizes.roomCallBatch * 2 }, (_, n) => ({
      username: `crowd-${n}`,
      name_key: `crowd-${n}`,
      passphrase: '-',
      role: 'member' as const,
      state: 'active' as const,
      state_reason: null,
      created_at: 1,
    }))
    const { maintenance } = house.house.ctx.db
    const crowd = await maintenance.insertInto('users').values(rows).returning('id as user_id').execute()
    const { room_id, id: entry_id } = await sayIn(ada, room, 'All were here.')
    const marks = crowd.map((each) => ({ ...each, room_id, entry_id }))
    await maintenance.insertInto('read_marks').values(marks).execute()
    const { ctx } = house.house
    const toldOf = async ({ id }: Message) =>
      (
        await ctx.db.reader
          .selectFrom('notices')
          .select('user_id')
          .where('thing_id', '=', id)
          .where('kind', '=', 'room')
          .execute()
      ).map(({ user_id }) => user_id)
    const message = await call(ada)
    const told = await toldOf(message)
    expect(new Set(told).size).toBe(told.length)
    expect(told.length).toBeGreaterThan(sizes.roomCallBatch * 2)
    expect(await waiting()).toEqual([])
    // One turn looks at so many people and says how far it came.
    await ctx.db.maintenance.deleteFrom('notices').where('thing_id', '=', message.id).execute()
    const begun = { message_id: message.id, room_id: message.room_id, told_to: 0 }
    await ctx.db.maintenance.insertInto('room_calls').values(begun).execute()
    await ctx.db.write('turn', (tx: Tx) => tellCalled(tx, begun))
    const first = await toldOf(message)
    expect(first.length).toBeGreaterThan(0)
    expect(first.length).toBeLessThanOrEqual(sizes.roomCallBatch)
    expect((await waiting())[0]?.told_to).toBeGreaterThanOrEqual(Math.max(...first))
    await goOnCalling.run(ctx)
    expect((await toldOf(message)).toSorted((a, b) => a - b)).toEqual(told.toSorted((a, b) => a - b))
    await house.house.ctx.db.maintenance.deleteFrom('users').where('username', 'like', 'crowd-%').execute()
  })

  it('CHAT-3.21 what was broken off goes on by itself, and nobody is told twice', async () => {
    const message = await call(ada)
    const { maintenance } = house.house.ctx.db
    // As a crash leaves it after a turn that ended with bob.
    await maintenance.deleteFrom('notices').where('thing_id', '=', message.id).where('user_id', '>', bob.id).execute()
    const room_id = message.room_id
    await maintenance.insertInto('room_calls').values({ message_id: message.id, room_id, told_to: bob.id }).execute()
    expect(await kindsOf(cleo, message)).toEqual([])
    await goOnCalling.run(house.house.ctx)
    // And after a turn of which was not written down how far it came.
    await maintenance.insertInto('room_calls').values({ message_id: message.id, room_id, told_to: 0 }).execute()
    await goOnCalling.run(house.house.ctx)
    expect(await kindsOf(bob, message)).toEqual(['room'])
    expect(await kindsOf(cleo, message)).toEqual(['room'])
    expect(await waiting()).toEqual([])
  })
})

describe('taken back', () => {
  it('CHAT-3.22 with the message, hidden or deleted, and with the word in it', async () => {
    const [first, second, third] = [await call(ada), await call(ada), await call(ada)]
    await ada.call(editMessage, { id: first.id, content: 'Never mind.' })
    await ada.call(deleteMessage, { id: second.id })
    await ada.visitor.request(hideMessage, { params: { id: third.id }, body: { hidden: true } })
    for (const message of [first, second, third]) expect(await kindsOf(bob, message)).toEqual([])
    // Another wording that still calls changes nothing, and one that calls only now calls nobody.
    const staff = await house.person(`staff${count}`, 'moderator')
    const fourth = await call(staff)
    await staff.call(editMessage, { id: fourth.id, content: '@room The kettle is off.' })
    expect(await toldTo(bob)).toEqual([['room', 'staff', '@room The kettle is off.']])
    const fifth = await call(ada, 'Hello.')
    const reworded = await ada.call(editMessage, { id: fifth.id, content: '@room Hello.' })
    await house.settle()
    expect(reworded.message.calls_room).toBe(false)
    expect(await kindsOf(bob, fifth)).toEqual([])
  })

  it('CHAT-3.22 from any number of people, and other changes of the message look at none of them', async () => {
    const message = await call(ada)
    const { maintenance } = house.house.ctx.db
    const row = {
      user_id: bob.id,
      actor_id: ada.id,
      kind: 'room' as const,
      room_id: message.room_id,
      thing_id: message.id,
      state: 'new' as const,
      created_at: 1,
      changed_at: 1,
    }
    for (let n = 0; n < 40; n++)
      await maintenance
        .insertInto('notices')
        .values(Array.from({ length: 1_000 }, () => row))
        .execute()
    const { message: still } = await ada.call(editMessage, { id: message.id, content: '@room Still.' })
    expect(still.calls_room).toBe(true)
    const { message: over } = await ada.call(editMessage, { id: message.id, content: `Only @${cleo.username} now.` })
    expect(over.calls_room).toBe(false)
    expect(await kindsOf(bob, message)).toEqual([])
    expect(await kindsOf(cleo, message)).toEqual(['mention'])
  })

  it('CHAT-3.22 who was not told yet is not told any more', async () => {
    const message = await call(ada)
    await ada.call(deleteMessage, { id: message.id })
    const { maintenance } = house.house.ctx.db
    await maintenance
      .insertInto('room_calls')
      .values({ message_id: message.id, room_id: message.room_id, told_to: 0 })
      .execute()
    await goOnCalling.run(house.house.ctx)
    expect(await waiting()).toEqual([])
    const rows = await house.house.ctx.db.reader
      .selectFrom('notices')
      .select('id')
      .where('thing_id', '=', message.id)
      .where('room_id', '=', message.room_id)
      .execute()
    expect(rows).toEqual([])
    expect(await toldTo(cleo)).toEqual([])
  })
})
