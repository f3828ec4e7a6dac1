// Scenarios of being taken into a private room and of leaving it, and of what marks a room as new.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as messages from '#contract/messages'
import { listNotices, noticePush } from '#contract/notices'
import * as rooms from '#contract/rooms'
import { actorOf } from '#dev-env/actors'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { changeRoom, type RoomChange } from './commands/change-room.ts'
import { removeMember } from './commands/remove-member.ts'
import type { Tx } from './owns.ts'

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

describe('what a room is called to whoever is out of it', () => {
  const left = () => bob.hears(rooms.roomLeftPush)
  /** Changes in one transaction, so that the last is true before anybody is told of the first. */
  const atOnce = (id: number, ...acts: readonly ((tx: Tx) => Promise<unknown>)[]) =>
    house.house.ctx.db.write(`room:${id}`, async (tx: Tx) => {
      for (const act of acts) await act(tx)
    })
  const change = (id: number, wish: RoomChange) => (tx: Tx) =>
    changeRoom(tx, actorOf('member', { id: ada.id, username: ada.username }), String(id), wish)

  it('ROOM-1.16 is what it was called when they could see it, also where it is renamed before they are told', async () => {
    await put(ada, bob)
    const { id } = await found(ada)
    await bob.join(room)
    const remove = (tx: Tx) => removeMember(tx, actorOf('member', { id: ada.id }), String(id), bob.username)
    await atOnce(id, remove, change(id, { name: `layoffs-${count}` }))
    expect(await left()).toEqual({ room_id: id, room, reason: 'removed' })
  })

  it.each(['with it', 'after it'] as const)('ROOM-1.16 the same where it is closed and renamed %s', async (when) => {
    const open = `hall-${count}`
    const { id } = (await ada.visitor.request(rooms.openRoom, { body: { name: open } })).room
    await bob.join(open)
    const name = `layoffs-${count}`
    if (when === 'with it') await atOnce(id, change(id, { kind: 'private', name }))
    else await atOnce(id, change(id, { kind: 'private' }), change(id, { name }))
    expect(await left()).toEqual({ room_id: id, room: open, reason: 'private' })
  })

  it('ROOM-1.16 ROOM-1.13 the same where it is closed for good', async () => {
    const { id } = await found(ada)
    await ada.join(room)
    await leave(ada)
    expect(await ada.hears(rooms.roomLeftPush)).toEqual({ room_id: id, room, reason: 'left' })
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
