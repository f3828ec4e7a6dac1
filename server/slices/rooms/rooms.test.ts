// Scenarios of rooms: opening and changing them, who belongs, and what the others never learn.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as messages from '#contract/messages'
import { changeNoticeSettings } from '#contract/notices'
import type { QueryOf } from '#contract/define'
import * as rooms from '#contract/rooms'
import type { Person } from '#dev-env/person'
import { calling, requesting, scenario } from '#dev-env/scenario'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

let house: TestNeoSpace
let alice: Person
let bob: Person
let staff: Person

beforeAll(async () => {
  house = await testNeoSpace()
  alice = await house.person('alice')
  bob = await house.person('bob')
  staff = await house.person('warden', 'moderator')
})
afterAll(() => house[Symbol.asyncDispose]())

let ids = 0
const say = (room: string, content: string) =>
  calling(messages.sendMessage, { room, content, client_id: `room-test-${++ids}` })
const open = (person: Person, body: { name: string; kind?: rooms.RoomKind; topic?: string }) =>
  person.visitor.request(rooms.openRoom, { body })
const names = async (person: Person, query: QueryOf<typeof rooms.listRooms> = {}) =>
  (await person.visitor.request(rooms.listRooms, { query })).items.map((room) => room.name)
const opened = { RoomOpened: 1 }

describe('opening and changing', () => {
  it('ROOM-1.1 ROOM-1.17 gives a fresh house four rooms, once, and lists the archived ones apart, not, or too', async () => {
    expect(await names(alice)).toEqual(['announcements', 'general', 'generative-art', 'random'])
    await staff.visitor.request(rooms.changeRoom, { params: { room: 'random' }, body: { archived: true } })
    for (const slice of house.house.slices) await slice.prepare?.(house.house.ctx)
    expect(await names(alice)).toEqual(['announcements', 'general', 'generative-art'])
    expect(await names(alice, { archived: false })).toEqual(['announcements', 'general', 'generative-art'])
    expect(await names(alice, { archived: true })).toEqual(['random'])
    expect(await names(alice, { all: true })).toEqual(['announcements', 'general', 'generative-art', 'random'])
    await staff.visitor.request(rooms.changeRoom, { params: { room: 'random' }, body: { archived: false } })
  })

  it('ROOM-1.2 opens a room for everyone to see; a taken name conflicts; announcements are the staff’s', async () => {
    await scenario(house, {
      as: alice,
      does: requesting(rooms.openRoom, { body: { name: 'plants', topic: 'Green things.' } }),
      answers: 'ok',
      announces: opened,
      hears: [
        [alice, ['room']],
        [bob, ['room']],
      ],
    })
    await scenario(house, {
      as: bob,
      does: requesting(rooms.openRoom, { body: { name: 'plants' } }),
      answers: 'CONFLICT',
      hears: [[alice, []]],
    })
    await scenario(house, {
      as: bob,
      does: requesting(rooms.openRoom, { body: { name: 'news', kind: 'announcement' } }),
      answers: 'FORBIDDEN',
      hears: [[alice, []]],
    })
    expect((await open(staff, { name: 'news', kind: 'announcement' })).room.kind).toBe('announcement')
  })

  it('ROOM-1.3 lets only staff and the room’s moderators post announcements', async () => {
    await scenario(house, { as: alice, does: say('announcements', 'psst'), answers: 'FORBIDDEN', hears: [[bob, []]] })
    await scenario(house, {
      as: staff,
      does: say('announcements', 'hear, hear'),
      answers: 'ok',
      announces: { MessageSent: 1 },
      hears: [],
    })
    await staff.visitor.request(rooms.addMember, {
      params: { room: 'announcements', username: 'bob' },
      body: { moderator: true },
    })
    await scenario(house, {
      as: bob,
      does: say('announcements', 'me too'),
      answers: 'ok',
      announces: { MessageSent: 1 },
      hears: [],
    })
  })

  it('ROOM-1.5 lets its moderators and staff change a room, and nobody else', async () => {
    const rename = requesting(rooms.changeRoom, { params: { room: 'plants' }, body: { topic: 'Greener.' } })
    await scenario(house, { as: bob, does: rename, answers: 'FORBIDDEN', hears: [[alice, []]] })
    await scenario(house, {
      as: alice,
      does: rename,
      answers: 'ok',
      announces: { RoomChanged: 1 },
      hears: [
        [alice, ['room']],
        [bob, ['room']],
      ],
    })
    await scenario(house, {
      as: staff,
      does: requesting(rooms.changeRoom, { params: { room: 'plants' }, body: { name: 'general' } }),
      answers: 'CONFLICT',
      hears: [],
    })
    const { room } = await staff.visitor.request(rooms.changeRoom, {
      params: { room: 'plants' },
      body: { name: 'garden' },
    })
    expect(room).toMatchObject({ name: 'garden', topic: 'Greener.' })
  })

  it('ROOM-1.8 keeps an archived room readable and silent; deleting stays possible', async () => {
    const { message } = await alice.say('garden', 'last words')
    await alice.visitor.request(rooms.changeRoom, { params: { room: 'garden' }, body: { archived: true } })
    await scenario(house, { as: alice, does: say('garden', 'more'), answers: 'FORBIDDEN', hears: [] })
    await scenario(house, {
      as: alice,
      does: calling(messages.editMessage, { id: message.id, content: 'better words' }),
      answers: 'FORBIDDEN',
      hears: [],
    })
    expect(
      (await bob.call(messages.requestBackfill, { room: 'garden' })).messages.map(({ content }) => content),
    ).toEqual(['last words'])
    await scenario(house, {
      as: alice,
      does: calling(messages.deleteMessage, { id: message.id }),
      answers: 'ok',
      announces: { MessageDeleted: 1 },
      hears: [],
    })
    await alice.visitor.request(rooms.changeRoom, { params: { room: 'garden' }, body: { archived: false } })
  })

  it('ROOM-1.10 answers a name and an id alike, and refuses a name of digits alone', async () => {
    const { room } = await alice.visitor.request(rooms.getRoom, { params: { room: 'garden' } })
    expect((await alice.visitor.request(rooms.getRoom, { params: { room: String(room.id) } })).room).toEqual(room)
    for (const does of [
      requesting(rooms.openRoom, { body: { name: '42' } }),
      requesting(rooms.changeRoom, { params: { room: 'garden' }, body: { name: '43' } }),
    ])
      await scenario(house, { as: alice, does, answers: 'VALIDATION', hears: [] })
  })
})

describe('private rooms', () => {
  it('ROOM-1.4 do not exist for others, staff included, in no call', async () => {
    const { room } = await open(alice, { name: 'secret', kind: 'private' })
    const { message } = await alice.say('secret', 'hidden')
    const roomCalls = [
      calling(rooms.joinRoom, { room: 'secret' }),
      calling(messages.requestBackfill, { room: String(room.id) }),
      say('secret', 'x'),
      calling(rooms.markRead, { room: 'secret', id: 1 }),
      calling(messages.verifyRoom, { room: 'secret', from_id: 1 }),
      requesting(rooms.getRoom, { params: { room: 'secret' } }),
      requesting(rooms.listMembers, { params: { room: 'secret' } }),
      requesting(rooms.changeRoom, { params: { room: 'secret' }, body: { topic: 'x' } }),
      requesting(rooms.addMember, { params: { room: 'secret', username: 'bob' }, body: {} }),
      requesting(rooms.removeMember, { params: { room: 'secret', username: 'alice' } }),
      requesting(messages.listMessages, { params: { room: 'secret' } }),
    ]
    const messageCalls = [
      requesting(messages.getMessage, { params: { id: message.id } }),
      requesting(messages.listEdits, { params: { id: message.id } }),
      calling(messages.editMessage, { id: message.id, content: 'x' }),
      calling(messages.deleteMessage, { id: message.id }),
    ]
    for (const as of [bob, staff]) {
      for (const does of roomCalls)
        await scenario(house, {
          as,
          does,
          answers: 'ROOM_NOT_FOUND',
          hears: [
            [alice, []],
            [bob, []],
          ],
        })
      for (const does of messageCalls) await scenario(house, { as, does, answers: 'NOT_FOUND', hears: [[alice, []]] })
      expect((await as.call(messages.getMessages, { ids: [message.id] })).messages).toEqual([])
      expect(await names(as)).not.toContain('secret')
    }
  })

  it('ROOM-1.6 take people in and let them go; the last moderator passes the room on', async () => {
    // What follows is of rooms alone, and the bell is another slice's.
    await bob.visitor.request(changeNoticeSettings, { body: { muted: ['taken_in'] } })
    await scenario(house, {
      as: alice,
      does: requesting(rooms.addMember, { params: { room: 'secret', username: 'BOB' }, body: {} }),
      answers: 'ok',
      announces: { MemberAdded: 1 },
      hears: [
        [bob, ['room']],
        [staff, []],
      ],
    })
    await scenario(house, {
      as: bob,
      does: requesting(rooms.removeMember, { params: { room: 'secret', username: 'alice' } }),
      answers: 'FORBIDDEN',
      hears: [],
    })
    await alice.visitor.request(rooms.removeMember, { params: { room: 'secret', username: 'alice' } })
    const { items } = await bob.visitor.request(rooms.listMembers, { params: { room: 'secret' } })
    expect(items).toEqual([{ id: bob.id, username: 'bob', moderator: true }])
    await bob.visitor.request(rooms.addMember, {
      params: { room: 'secret', username: 'alice' },
      body: { moderator: true },
    })
  })

  it('ROOM-1.7 stop frames from the commit that removes a member', async () => {
    for (const person of [alice, bob]) await person.join('secret')
    await scenario(house, {
      as: alice,
      does: say('secret', 'for two'),
      answers: 'ok',
      announces: { MessageSent: 1 },
      hears: [
        [bob, ['message']],
        [staff, []],
      ],
    })
    await scenario(house, {
      as: alice,
      does: requesting(rooms.removeMember, { params: { room: 'secret', username: 'bob' } }),
      answers: 'ok',
      announces: { MemberRemoved: 1 },
      hears: [
        [bob, ['room_left']],
        [staff, []],
      ],
    })
    await scenario(house, {
      as: alice,
      does: say('secret', 'for one'),
      answers: 'ok',
      announces: { MessageSent: 1 },
      hears: [
        [alice, ['message']],
        [bob, []],
      ],
    })
    expect(await bob.ask(rooms.joinRoom, { room: 'secret' })).toMatchObject({ ok: false, code: 'ROOM_NOT_FOUND' })
  })

  it('ROOM-1.7 stop frames while removals and messages race', async () => {
    for (let round = 0; round < 10; round++) {
      await alice.visitor.request(rooms.addMember, { params: { room: 'secret', username: 'bob' }, body: {} })
      await bob.join('secret')
      bob.forget()
      const [, ...sent] = await Promise.all([
        alice.visitor.request(rooms.removeMember, { params: { room: 'secret', username: 'bob' } }),
        ...Array.from({ length: 8 }, (_, n) => alice.say('secret', `race ${round}.${n}`)),
      ])
      const after = await alice.say('secret', `after ${round}`)
      await house.settle()
      const heard = bob.heard(messages.messagePush).map(({ id }) => id)
      expect(heard).not.toContain(after.message.id)
      // What was heard is a beginning of what was said: nothing from behind the removal.
      const order = sent.map(({ message }) => message.id).toSorted((a, b) => a - b)
      expect(heard.toSorted((a, b) => a - b)).toEqual(order.slice(0, heard.length))
    }
  })

  it('ROOM-1.9 keep whoever turns an open room private, and close it to the rest', async () => {
    await open(alice, { name: 'hall' })
    for (const person of [alice, bob]) await person.join('hall')
    await scenario(house, {
      as: alice,
      does: requesting(rooms.changeRoom, { params: { room: 'hall' }, body: { kind: 'private' } }),
      answers: 'ok',
      announces: { RoomChanged: 1 },
      hears: [
        [alice, ['room']],
        [bob, ['room_left']],
      ],
    })
    await scenario(house, {
      as: alice,
      does: say('hall', 'alone'),
      answers: 'ok',
      announces: { MessageSent: 1 },
      hears: [
        [alice, ['message']],
        [bob, []],
      ],
    })
  })
})
