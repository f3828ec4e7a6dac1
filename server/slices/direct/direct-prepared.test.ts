// Scenarios of conversations that one of the two opened and in which nothing was said: they are there for nobody else.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as contract from '#contract/direct'
import * as messages from '#contract/messages'
import { getRoom, joinRoom } from '#contract/rooms'
import { type FileBytes, send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let ada: Person
let bob: Person
let count = 0
let keys = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  await set(bob, { takes_from: 'everyone' })
  await set(ada, { takes_from: 'everyone' })
})

const paper: FileBytes = new Uint8Array(Buffer.from('a letter'))
const set = (person: Person, body: Partial<contract.DirectSettings>) =>
  person.visitor.request(contract.changeDirectSettings, { body })
const prepare = async (by: Person, { username }: Person) => {
  const { body } = await by.visitor.ask(contract.prepareConversation, { params: { username } })
  return body.ok ? body.data.conversation.room.id : body.code
}
const prepared = async (by: Person, to: Person): Promise<number> => {
  const room = await prepare(by, to)
  if (typeof room === 'string') throw new Error(room)
  return room
}
const seen = (by: Person, { username }: Person) =>
  by.visitor.request(contract.getConversation, { params: { username } })
const write = async (by: Person, { username }: Person) => {
  const body = { content: 'Hello.', client_id: `prepared-words-${++keys}` }
  return (await by.visitor.request(contract.openConversation, { params: { username }, body })).conversation
}
const say = async (by: Person, room: number, file?: string) => {
  const attachments = file === undefined ? [] : [{ file, alt: '' }]
  const client_id = `prepared-room-${++keys}`
  const answer = await by.ask(messages.sendMessage, { room: String(room), content: 'hi', client_id, attachments })
  return answer.ok ? 'sent' : answer.code
}

describe('what was opened and not said', () => {
  it('DM-1.12 is no conversation for the other, and no room', async () => {
    const room = await prepared(ada, bob)
    expect((await seen(ada, bob)).conversation?.room.id).toBe(room)
    expect(await seen(bob, ada)).toMatchObject({ conversation: null, knocks: false })
    expect(await bob.ask(joinRoom, { room: String(room) })).toMatchObject({ code: 'ROOM_NOT_FOUND' })
    const { body } = await bob.visitor.ask(getRoom, { params: { room: String(room) } })
    expect(body).toMatchObject({ code: 'ROOM_NOT_FOUND' })
    expect(await say(bob, room)).toBe('ROOM_NOT_FOUND')
    await ada.join(String(room))
    expect(await say(ada, room)).toBe('sent')
    expect((await seen(bob, ada)).conversation?.room.id).toBe(room)
    expect(await bob.join(String(room))).toMatchObject({ room_id: room })
  })

  it('DM-1.12 is nothing that the other lets in or turns away', async () => {
    await prepared(ada, bob)
    await set(bob, { takes_from: 'nobody' })
    await house.settle()
    ada.forget()
    for (const let_in of [true, false]) {
      const wish = { params: { username: ada.username }, body: { let_in } }
      const { body } = await bob.visitor.ask(contract.answerKnock, wish)
      expect(body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    }
    await house.settle()
    expect(ada.heard(contract.directPush)).toEqual([])
  })

  it.each(['opened it', 'did not'] as const)(
    'DM-1.12 is told of to nobody when who %s shows what they read',
    async (who) => {
      const [one, other] = who === 'opened it' ? [ada, bob] : [bob, ada]
      await set(other, { shows_reading: true })
      await prepared(ada, bob)
      await house.settle()
      for (const person of [ada, bob]) person.forget()
      for (const shows_reading of [true, false]) await set(one, { shows_reading })
      await house.settle()
      expect([...ada.heard(contract.directPush), ...bob.heard(contract.directPush)]).toEqual([])
    },
  )
})

describe('whoever of the two comes second', () => {
  it('DM-1.12 is asked what they would be asked if there were none', async () => {
    const room = await prepared(bob, ada)
    await set(bob, { takes_from: 'nobody' })
    expect(await prepare(ada, bob)).toBe('FORBIDDEN')
    expect(await seen(ada, bob)).toMatchObject({ conversation: null, knocks: true })
    expect(await write(ada, bob)).toMatchObject({ room: { id: room }, state: 'waiting' })
    expect(await say(ada, room)).toBe('FORBIDDEN')
    expect((await seen(bob, ada)).conversation).toMatchObject({ room: { id: room }, state: 'asking' })
  })

  it('DM-1.12 says the first words at once where they may, and each goes on in it', async () => {
    const room = await prepared(bob, ada)
    const file = (await send(bob, paper, 'document', room)).name
    expect(await write(ada, bob)).toMatchObject({ room: { id: room }, state: 'open', listed: true })
    expect([await say(bob, room, file), await say(ada, room)]).toEqual(['sent', 'sent'])
  })

  it('DM-1.12 opens it too, and has it alone once the other’s first words would be a knock', async () => {
    const room = await prepared(ada, bob)
    expect(await prepare(bob, ada)).toBe(room)
    expect([(await seen(ada, bob)).conversation?.state, (await seen(bob, ada)).conversation?.state]).toEqual([
      'open',
      'open',
    ])
    await set(bob, { takes_from: 'nobody' })
    expect(await seen(ada, bob)).toMatchObject({ conversation: null, knocks: true })
    expect(await say(ada, room)).toBe('ROOM_NOT_FOUND')
    expect(await say(bob, room, (await send(bob, paper, 'document', room)).name)).toBe('sent')
    expect(await say(ada, room)).toBe('sent')
  })

  it('DM-1.12 opens it alone where what the other opened has become a knock', async () => {
    const room = await prepared(ada, bob)
    await set(bob, { takes_from: 'nobody' })
    expect(await prepare(bob, ada)).toBe(room)
    expect((await seen(ada, bob)).conversation).toBeNull()
    expect(await say(bob, room)).toBe('sent')
    expect((await seen(ada, bob)).conversation).toMatchObject({ room: { id: room }, state: 'open' })
  })
})
