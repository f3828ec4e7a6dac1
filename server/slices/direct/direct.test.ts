// Scenarios of conversations between two: how they begin, who may know of them, and what ends them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/direct'
import { blockPerson, followPerson, unblockPerson, unfollowPerson } from '#contract/friends'
import * as messages from '#contract/messages'
import * as rooms from '#contract/rooms'
import { roomActivityPush } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { eraseNow } from '#slices/accounts/index'

let house: TestNeoSpace
let ada: Person
let bob: Person
let cleo: Person
let warden: Person
let count = 0
let keys = 0
const freshKey = (): string => `direct-words-${++keys}`
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
// Each rule begins with people who have nothing to do with each other.
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  cleo = await house.person(`cleo${count}`)
  warden = await house.person(`warden${count}`, 'owner')
})

const asking = async <T>(asked: Promise<{ body: { ok: true; data: T } | { ok: false; code: string } }>) => {
  const { body } = await asked
  return body.ok ? 'ok' : body.code
}
const write = (by: Person, to: Person, content = 'Hello.', client_id = freshKey()) =>
  by.visitor.ask(contract.openConversation, { params: { username: to.username }, body: { content, client_id } })
const written = (by: Person, to: Person, content?: string) =>
  by.visitor.request(contract.openConversation, {
    params: { username: to.username },
    body: { content: content ?? 'Hello.', client_id: freshKey() },
  })
const takes = (person: Person, takes_from: contract.DirectFrom) =>
  person.visitor.request(contract.changeDirectSettings, { body: { takes_from } })
const answer = (by: Person, to: Person, let_in: boolean) =>
  by.visitor.ask(contract.answerKnock, { params: { username: to.username }, body: { let_in } })
const list = async (person: Person) => (await person.visitor.request(contract.listConversations, {})).items
const look = (by: Person, to: Person) =>
  by.visitor.request(contract.getConversation, { params: { username: to.username } })
const read = async (by: Person, room: string) =>
  (await by.visitor.request(messages.listMessages, { params: { room } })).messages.map(({ content }) => content)

describe('beginning', () => {
  it('DM-1.1 one conversation for two, whoever begins and however often', async () => {
    await takes(bob, 'everyone')
    await takes(ada, 'everyone')
    const [one, two] = await Promise.all([write(ada, bob), write(bob, ada)])
    // Where both begin at the same moment on two machines, one of them looks again.
    const outcomes = [one.body.ok ? 'ok' : one.body.code, two.body.ok ? 'ok' : two.body.code]
    expect(outcomes).toContain('ok')
    const again = await written(ada, bob, 'And again.')
    expect((await written(bob, ada)).conversation.room.id).toBe(again.conversation.room.id)
    expect(await list(ada)).toHaveLength(1)
    expect((await list(ada))[0]?.person).toEqual({ id: bob.id, username: bob.username })
    expect((await list(bob))[0]?.person).toEqual({ id: ada.id, username: ada.username })
  })

  it('DM-1.1 the same words sent again are one message', async () => {
    const [first, second] = [
      await write(ada, bob, 'Once.', 'the-same-key'),
      await write(ada, bob, 'Once.', 'the-same-key'),
    ]
    expect(first.body.ok && second.body.ok && first.body.data.message.id === second.body.data.message.id).toBe(true)
    expect(await asking(write(ada, bob, 'Other words.', 'the-same-key'))).toBe('CONFLICT')
  })

  it.each([
    ['everyone', 'strangers', 'open'],
    ['everyone', 'mutuals', 'open'],
    ['mutuals', 'strangers', 'waiting'],
    ['mutuals', 'follower', 'waiting'],
    ['mutuals', 'mutuals', 'open'],
    ['nobody', 'mutuals', 'waiting'],
    [undefined, 'strangers', 'waiting'],
    [undefined, 'mutuals', 'open'],
  ] as const)('DM-1.2 DM-1.3 to somebody who takes words from %s, %s: %s', async (from, tie, state) => {
    if (from) await takes(bob, from)
    if (tie !== 'strangers') await ada.visitor.request(followPerson, { params: { id: bob.id } })
    if (tie === 'mutuals') await bob.visitor.request(followPerson, { params: { id: ada.id } })
    expect((await look(ada, bob)).knocks).toBe(state === 'waiting')
    expect((await written(ada, bob)).conversation.state).toBe(state)
    expect((await look(bob, ada)).conversation?.state).toBe(state === 'open' ? 'open' : 'asking')
  })

  it('DM-1.2 what one takes is kept, and mutuals’ at first', async () => {
    expect((await bob.visitor.request(contract.getDirectSettings, {})).takes_from).toBe('mutuals')
    await takes(bob, 'nobody')
    expect((await bob.visitor.request(contract.getDirectSettings, {})).takes_from).toBe('nobody')
  })

  it.each([
    ['oneself', 'CONFLICT'],
    ['nobody-at-all', 'NOT_FOUND'],
  ])('DM-1.1 to %s is %s', async (whom, expected) => {
    const username = whom === 'oneself' ? ada.username : whom
    expect(await asking(ada.visitor.ask(contract.getConversation, { params: { username } }))).toBe(expected)
    const body = { content: 'Hello.', client_id: 'to-somewhere' }
    expect(await asking(ada.visitor.ask(contract.openConversation, { params: { username }, body }))).toBe(expected)
  })

  it.each([
    [' \u200B ', 'EMPTY'],
    ['x'.repeat(4_001), 'TOO_LONG'],
  ])('DM-1.2 first words are words: %#', async (content, expected) => {
    expect(await asking(write(ada, bob, content))).toBe(expected)
    expect(await list(bob)).toEqual([])
  })
})

describe('a knock', () => {
  it('DM-1.3 is one message until it is answered, and then an open conversation for both', async () => {
    const { conversation } = await written(ada, bob, 'May I?')
    const { name } = conversation.room
    expect(conversation.room.can_post).toBe(false)
    expect(await asking(write(ada, bob, 'Please?'))).toBe('FORBIDDEN')
    const more = { room: name, content: 'Please?', client_id: 'more-of-a-knock' }
    expect(await ada.ask(messages.sendMessage, more)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    await bob.hears(contract.directPush, ({ conversation: { state } }) => state === 'asking')
    expect(await read(bob, name)).toEqual(['May I?'])
    // Who was asked does not answer by the call of rooms without having let the other in.
    expect(await bob.ask(messages.sendMessage, more)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    expect(await asking(answer(bob, ada, true))).toBe('ok')
    await ada.hears(contract.directPush, ({ conversation: { state, room } }) => state === 'open' && room.can_post)
    await ada.join(name)
    await bob.join(name)
    await bob.say(name, 'Come in.')
    await ada.hears(messages.messagePush, ({ content }) => content === 'Come in.')
    expect(await read(ada, name)).toEqual(['May I?', 'Come in.'])
  })

  it('DM-1.3 whoever writes back has let them in', async () => {
    await written(ada, bob)
    expect((await written(bob, ada, 'Hello yourself.')).conversation.state).toBe('open')
    expect((await written(ada, bob, 'Good.')).conversation.state).toBe('open')
  })

  it('DM-1.4 that is turned away is out of one’s list, waits for its sender, and may be let in later', async () => {
    const { conversation } = await written(ada, bob)
    await house.settle()
    ada.forget()
    expect(await asking(answer(bob, ada, false))).toBe('ok')
    await house.settle()
    expect(ada.frames.filter(({ event }) => event !== 'presence')).toEqual([])
    expect(await list(bob)).toEqual([])
    expect((await list(ada)).map(({ state }) => state)).toEqual(['waiting'])
    expect((await look(bob, ada)).conversation?.state).toBe('turned_away')
    expect((await look(ada, bob)).conversation?.state).toBe('waiting')
    expect(await asking(answer(bob, ada, true))).toBe('ok')
    expect((await list(bob)).map(({ room, state }) => [room.id, state])).toEqual([[conversation.room.id, 'open']])
  })

  it('DM-1.4 is answered by whom it was sent to, and there must be one', async () => {
    expect(await asking(answer(bob, ada, true))).toBe('NOT_FOUND')
    await written(ada, bob)
    expect(await asking(answer(ada, bob, true))).toBe('NOT_FOUND')
    expect(await asking(answer(cleo, ada, true))).toBe('NOT_FOUND')
    await answer(bob, ada, true)
    expect(await asking(answer(bob, ada, false))).toBe('NOT_FOUND')
  })
})

describe('who may know and act', () => {
  it('DM-1.1 DM-1.6 DM-1.7 nobody else finds it by any door, whoever runs the house included', async () => {
    await takes(bob, 'everyone')
    const { conversation, message } = await written(ada, bob, 'Between us.')
    const { id, name } = conversation.room
    for (const stranger of [cleo, warden])
      for (const room of [name, String(id)]) {
        const params = { room }
        expect(await asking(stranger.visitor.ask(rooms.getRoom, { params }))).toBe('ROOM_NOT_FOUND')
        expect(await asking(stranger.visitor.ask(messages.listMessages, { params }))).toBe('ROOM_NOT_FOUND')
        expect(await asking(stranger.visitor.ask(rooms.listMembers, { params }))).toBe('ROOM_NOT_FOUND')
        expect(await stranger.ask(rooms.joinRoom, { room })).toMatchObject({ ok: false, code: 'ROOM_NOT_FOUND' })
        const one = { params: { id: message.id } }
        expect(await asking(stranger.visitor.ask(messages.getMessage, one))).toBe('NOT_FOUND')
        expect(await asking(stranger.visitor.ask(messages.removeMessage, one))).toBe('NOT_FOUND')
        expect(await asking(stranger.visitor.ask(messages.hideMessage, { ...one, body: { hidden: true } }))).toBe(
          'NOT_FOUND',
        )
        const taken = { params: { room, username: stranger.username }, body: {} }
        expect(await asking(stranger.visitor.ask(rooms.addMember, taken))).toBe('ROOM_NOT_FOUND')
      }
    expect((await ada.visitor.request(rooms.listRooms, {})).items.map(({ kind }) => kind)).not.toContain('direct')
    await house.settle()
    for (const stranger of [cleo, warden])
      expect(
        stranger.frames.filter(({ event }) => ['direct', 'room', 'room_activity', 'message'].includes(event)),
      ).toEqual([])
  })

  it('DM-1.6 DM-1.7 the two reword and delete their own, hide nothing, take nobody in and do not leave; an owner among them has no more', async () => {
    await takes(ada, 'everyone')
    const { conversation, message } = await written(warden, ada, 'From the owner.')
    const { name: room } = conversation.room
    expect(conversation.room.can_manage).toBe(false)
    const { message: mine } = await ada.say(room, 'From a member.')
    const theirs = { params: { id: mine.id } }
    expect(await asking(warden.visitor.ask(messages.removeMessage, theirs))).toBe('FORBIDDEN')
    expect(await asking(warden.visitor.ask(messages.hideMessage, { ...theirs, body: { hidden: true } }))).toBe(
      'FORBIDDEN',
    )
    expect(await asking(warden.visitor.ask(rooms.changeRoom, { params: { room }, body: { topic: 'Mine' } }))).toBe(
      'FORBIDDEN',
    )
    const taken = { params: { room, username: cleo.username }, body: {} }
    expect(await asking(warden.visitor.ask(rooms.addMember, taken))).toBe('FORBIDDEN')
    for (const username of [warden.username, ada.username])
      expect(await asking(warden.visitor.ask(rooms.removeMember, { params: { room, username } }))).toBe('FORBIDDEN')
    expect((await ada.call(messages.editMessage, { id: mine.id, content: 'Reworded.' })).message.content).toBe(
      'Reworded.',
    )
    const wordings = await warden.visitor.request(messages.listEdits, { params: { id: mine.id } })
    expect(wordings.items.map(({ content }) => content)).toEqual(['From a member.'])
    await ada.call(messages.deleteMessage, { id: mine.id })
    expect(await read(warden, room)).toEqual([message.content, null])
  })

  it('DM-1.5 a block ends it for both, tells the blocked nothing, and leaves what was said', async () => {
    await takes(bob, 'everyone')
    const { name: room } = (await written(ada, bob, 'Before.')).conversation.room
    await bob.say(room, 'Yes?')
    await house.settle()
    ada.forget()
    await bob.visitor.request(blockPerson, { params: { id: ada.id } })
    await bob.hears(contract.directPush, ({ conversation }) => !conversation.room.can_post)
    await house.settle()
    expect(ada.heard(contract.directPush)).toEqual([])
    for (const one of [ada, bob]) {
      const more = { room, content: 'More.', client_id: `after-a-block-${one.id}` }
      expect(await one.ask(messages.sendMessage, more)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
      expect(await read(one, room)).toEqual(['Before.', 'Yes?'])
    }
    expect(await asking(write(ada, bob))).toBe('NOT_FOUND')
    await bob.visitor.request(unblockPerson, { params: { id: ada.id } })
    await bob.hears(contract.directPush, ({ conversation }) => conversation.room.can_post)
    await ada.say(room, 'After.')
  })

  it('DM-1.8 the one in which something was said last comes first, in pages, and says what is unread', async () => {
    const others: Person[] = []
    for (let n = 0; n < 5; n++) others.push(await house.person(`other${count}x${n}`))
    for (const other of others) await written(other, ada)
    const all = await list(ada)
    expect(all.map(({ person }) => person?.username)).toEqual(others.map(({ username }) => username).toReversed())
    expect(all.every(({ room }) => room.unread)).toBe(true)
    const [said] = (await ada.visitor.request(messages.listMessages, { params: { room: all[1]?.room.name ?? '' } }))
      .messages
    const rest = await ada.visitor.request(contract.listConversations, { query: { before: said?.id ?? 0 } })
    expect([rest.items, rest.order, rest.complete]).toEqual([all.slice(2), 'newest', true])
    const { room } = (await written(ada, others[3] ?? ada)).conversation
    expect((await list(ada))[0]?.room.id).toBe(room.id)
    const newest = (await ada.visitor.request(messages.listMessages, { params: { room: room.name } })).messages.at(-1)
    await ada.call(rooms.markRead, { room: room.name, id: newest?.id ?? 0 })
    expect((await list(ada))[0]?.room.unread).toBe(false)
    // Whoever has not joined it learns that something was said.
    others[3]?.forget()
    await written(ada, others[3] ?? ada, 'Another.')
    await others[3]?.hears(roomActivityPush, ({ room_id }) => room_id === room.id)
  })

  it('DM-1.9 with an account its words are erased, the other keeps theirs; with both the key goes', async () => {
    await takes(bob, 'everyone')
    const { room } = (await written(ada, bob, 'I was here.')).conversation
    await written(bob, ada, 'So was I.')
    await eraseNow(house.house.ctx, ada.username)
    await expect.poll(() => read(bob, room.name), { timeout: 10_000 }).toEqual([null, 'So was I.'])
    const [kept] = await list(bob)
    expect([kept?.person, kept?.room.can_post]).toEqual([null, false])
    const wrapped = () =>
      house.house.ctx.db.reader.selectFrom('conversations').select('words_key').where('room_id', '=', room.id).execute()
    expect(await wrapped()).toHaveLength(1)
    await eraseNow(house.house.ctx, bob.username)
    expect(await wrapped()).toEqual([])
  })

  it('DM-1.5 an end of following changes nothing of what is open', async () => {
    await ada.visitor.request(followPerson, { params: { id: bob.id } })
    await bob.visitor.request(followPerson, { params: { id: ada.id } })
    const { room } = (await written(ada, bob)).conversation
    await bob.visitor.request(unfollowPerson, { params: { id: ada.id } })
    await ada.say(room.name, 'Still here.')
  })
})
