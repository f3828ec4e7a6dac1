// Scenarios of how much of a room one is told, of conversations of two, and of quiet hours.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as direct from '#contract/direct'
import * as messages from '#contract/messages'
import * as contract from '#contract/notices'
import { openRoom } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

/** Noon in London, one hour later in Vienna. */
const clock = fakeClock(Date.UTC(2031, 0, 15, 12))
let house: TestNeoSpace
let ada: Person
let bob: Person
let cleo: Person
let room: string
let count = 0
let keys = 0
beforeAll(async () => {
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  cleo = await house.person(`cleo${count}`)
  room = `room-${count}`
  await ada.visitor.request(openRoom, { body: { name: room } })
})

const list = async (who: Person) => (await who.visitor.request(contract.listNotices, {})).items
const told = async (who: Person) => (await list(who)).map(({ kind, text }) => [kind, text])
const level = (who: Person, chosen: contract.RoomLevel, where = room) =>
  who.visitor.request(contract.setRoomLevel, { params: { room: where }, body: { level: chosen } })
const levelOf = async (who: Person, where = room) =>
  (await who.visitor.request(contract.getRoomLevel, { params: { room: where } })).level
const reply = async (by: Person, content: string, reply_to: number) =>
  await by.call(messages.sendMessage, { room, content, client_id: `level-words-${++keys}`, reply_to })
const write = async (by: Person, whom: Person, content = 'Hello.') =>
  (
    await by.visitor.request(direct.openConversation, {
      params: { username: whom.username },
      body: { content, client_id: `level-words-${++keys}` },
    })
  ).conversation.room.name
const answer = (by: Person, whom: Person, let_in: boolean) =>
  by.visitor.request(direct.answerKnock, { params: { username: whom.username }, body: { let_in } })

describe('how much of a room', () => {
  it('CHAT-8.1 mentions and answers unless one chose, everything, or nothing', async () => {
    expect(await levelOf(bob)).toBe('mentions')
    await level(cleo, 'all')
    await ada.say(room, 'To nobody.')
    expect([await told(bob), await told(cleo)]).toEqual([[], [['said', 'To nobody.']]])
    await level(bob, 'none')
    expect(await levelOf(bob)).toBe('none')
    const { message } = await bob.say(room, 'A question?')
    await reply(ada, `@${bob.username} an answer`, message.id)
    expect(await told(bob)).toEqual([])
    await level(bob, 'mentions')
    await reply(ada, 'another answer', message.id)
    expect(await told(bob)).toEqual([['reply', 'another answer']])
    await ada.say(room, `@${cleo.username} by name`)
    expect((await told(cleo))[0]).toEqual(['mention', `@${cleo.username} by name`])
  })

  it('CHAT-8.1 whoever hears everything of a room is not told of what another room says, or of what they say themselves', async () => {
    await level(cleo, 'all')
    await ada.say('general', 'Elsewhere.')
    await cleo.say(room, 'By myself.')
    expect(await told(cleo)).toEqual([])
  })
})

describe('between two', () => {
  it('NOTE-1.5 a knock is told as one, what is said later as words, and never which words', async () => {
    const name = await write(ada, bob, `Hello @${bob.username}.`)
    expect(await told(bob)).toEqual([['knock', null]])
    expect(await levelOf(bob, name)).toBe('all')
    expect((await bob.hears(contract.noticePush)).notice).toMatchObject({ kind: 'knock', text: null })
    bob.forget()
    await answer(bob, ada, true)
    await bob.hears(contract.noticesChangedPush, ({ unread }) => !unread)
    expect((await list(bob)).map(({ state }) => state)).toEqual(['read'])
    await ada.say(name, `@${bob.username}, more.`)
    await bob.say(name, 'And back.')
    expect((await told(bob))[0]).toEqual(['direct', null])
    expect(await told(ada)).toEqual([['direct', null]])
  })

  it('NOTE-1.5 CHAT-8.1 of a conversation that one does not want to hear one is told nothing', async () => {
    const name = await write(ada, bob)
    await answer(bob, ada, true)
    await level(bob, 'none', name)
    await ada.say(name, 'Unheard.')
    expect((await told(bob)).map(([kind]) => kind)).toEqual(['knock'])
    await level(bob, 'mentions', name)
    await ada.say(name, 'Unheard.')
    await ada.say(name, `@${bob.username}`)
    expect((await told(bob)).map(([kind]) => kind)).toEqual(['direct', 'knock'])
  })

  it('NOTE-1.4 a knock that one turned away is not shown any more', async () => {
    await write(ada, bob)
    await answer(bob, ada, false)
    expect(await told(bob)).toEqual([])
  })
})

describe('quiet hours', () => {
  it('CHAT-8.2 one is told all the same, and the push says that it is quiet', async () => {
    const quiet = { from_minute: 12 * 60 + 30, to_minute: 14 * 60, zone: 'Europe/Vienna' }
    const saved = await bob.visitor.request(contract.changeNoticeSettings, { body: { quiet } })
    expect(saved).toEqual({ muted: [], quiet })
    await ada.say(room, `@${bob.username} at one`)
    expect((await bob.hears(contract.noticePush)).quiet).toBe(true)
    clock.advance(3_600_000)
    bob.forget()
    await ada.say(room, `@${bob.username} at two`)
    expect((await bob.hears(contract.noticePush)).quiet).toBe(false)
    expect(await told(bob)).toHaveLength(2)
    await bob.visitor.request(contract.changeNoticeSettings, { body: { quiet: null } })
    expect(await bob.visitor.request(contract.getNoticeSettings, {})).toEqual({ muted: [], quiet: null })
  })

  it('CHAT-8.2 a time zone that nobody knows is refused', async () => {
    const quiet = { from_minute: 0, to_minute: 60, zone: 'Mars/Olympus' }
    const { body } = await bob.visitor.ask(contract.changeNoticeSettings, { body: { quiet } })
    expect(body).toMatchObject({ ok: false, code: 'VALIDATION', fields: { zone: 'is no time zone' } })
  })
})
