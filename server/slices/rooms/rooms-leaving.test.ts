// Scenarios of being taken into a private room and of leaving it, and of what marks a room as new.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as messages from '#contract/messages'
import { listNotices, noticePush } from '#contract/notices'
import * as rooms from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let ada: Person
let bob: Person
let room: string
let count = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  room = `nook-${count}`
  await ada.visitor.request(rooms.openRoom, { body: { name: room, topic: 'Between us.', kind: 'private' } })
})

const put = (by: Person, whom: Person, moderator?: boolean) =>
  by.visitor.request(rooms.addMember, {
    params: { room, username: whom.username },
    body: moderator === undefined ? {} : { moderator },
  })
const leave = (who: Person) => who.visitor.request(rooms.removeMember, { params: { room, username: who.username } })
const found = async (who: Person, name = room) =>
  (await who.visitor.request(rooms.getRoom, { params: { room: name } })).room
const told = async (who: Person) =>
  (await who.visitor.request(listNotices, {})).items.map(({ kind, room: where, by }) => [
    kind,
    where?.name,
    by.username,
  ])

describe('leaving a private room', () => {
  it('ROOM-1.13 the last one closes it for good, and its name is free', async () => {
    const { id } = await found(ada)
    await put(ada, bob)
    await leave(ada)
    expect((await found(bob)).name).toBe(room)
    await leave(bob)
    const row = await house.house.ctx.db.reader
      .selectFrom('rooms')
      .select(['name', 'topic'])
      .select((eb) => eb('archived_at', 'is not', null).as('archived'))
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect({ ...row, archived: Boolean(row.archived) }).toEqual({ name: `~${id}`, topic: '', archived: true })
    const again = await bob.visitor.request(rooms.openRoom, { body: { name: room } })
    expect(again.room.id).not.toBe(id)
  })
})

describe('being taken in', () => {
  it('NOTE-1.12 is told at once, with who did it and the room, and shows nothing once one is out', async () => {
    await bob.join('general')
    bob.forget()
    await put(ada, bob)
    const { notice } = await bob.hears(noticePush)
    expect(notice).toMatchObject({
      kind: 'taken_in',
      by: { username: ada.username },
      room: { name: room },
      message_id: null,
    })
    expect(await told(bob)).toEqual([['taken_in', room, ada.username]])
    await put(ada, bob, true)
    await put(ada, bob, false)
    expect(await told(bob)).toHaveLength(1)
    await leave(bob)
    expect(await told(bob)).toEqual([])
    await put(ada, bob)
    expect(await told(bob)).toEqual([['taken_in', room, ada.username]])
  })

  it('NOTE-1.12 is of private rooms alone', async () => {
    await ada.visitor.request(rooms.openRoom, { body: { name: `hall-${count}` } })
    await ada.visitor.request(rooms.addMember, {
      params: { room: `hall-${count}`, username: bob.username },
      body: { moderator: true },
    })
    expect(await told(bob)).toEqual([])
  })
})

describe('what is new', () => {
  it('CHAT-2.9 neither one’s own words nor deleted ones make a room unread', async () => {
    await put(ada, bob)
    const unread = async (who: Person) => (await found(who)).unread
    const { message: own } = await ada.say(room, 'To nobody.')
    expect([await unread(ada), await unread(bob)]).toEqual([false, true])
    await ada.call(messages.deleteMessage, { id: own.id })
    expect([await unread(ada), await unread(bob)]).toEqual([false, false])
    const { message: first } = await bob.say(room, 'Somebody?')
    await ada.say(room, 'Me.')
    expect([await unread(ada), await unread(bob)]).toEqual([true, true])
    await ada.call(rooms.markRead, { room, id: first.id })
    expect(await unread(ada)).toBe(false)
  })

  it('CHAT-2.9 nothing of one’s own words is told to devices that have not joined as something new', async () => {
    await put(ada, bob)
    await ada.say(room, 'To myself.')
    await bob.hears(rooms.roomActivityPush)
    await house.settle()
    expect(ada.heard(rooms.roomActivityPush)).toEqual([])
  })
})
