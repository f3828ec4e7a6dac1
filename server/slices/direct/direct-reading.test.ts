// Scenarios of showing each other what was read.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import * as contract from '#contract/direct'
import { blockPerson } from '#contract/friends'
import { markRead } from '#contract/rooms'
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
  for (const person of [ada, bob]) await set(person, { takes_from: 'everyone' })
})

const set = (person: Person, body: Partial<contract.DirectSettings>) =>
  person.visitor.request(contract.changeDirectSettings, { body })
const say = async (by: Person, to: Person) =>
  (
    await by.visitor.request(contract.openConversation, {
      params: { username: to.username },
      body: { content: 'Hello.', client_id: `reading-words-${++keys}` },
    })
  ).message
const readBy = (person: Person, { id, room_id }: { id: number; room_id: number }) =>
  person.call(markRead, { room: String(room_id), id })
const seenBy = async (by: Person, other: Person) =>
  (await by.visitor.request(contract.getConversation, { params: { username: other.username } })).conversation?.seen_to

it('DM-4.1 is shown where both want it, at once, and by neither before', async () => {
  const first = await say(ada, bob)
  await readBy(bob, first)
  expect((await ada.visitor.request(contract.getDirectSettings, {})).shows_reading).toBe(false)
  for (const who of [bob, ada]) {
    expect([await seenBy(ada, bob), await seenBy(bob, ada)]).toEqual([null, null])
    await set(who, { shows_reading: true })
  }
  expect(await seenBy(ada, bob)).toBe(first.id)
  const second = await say(ada, bob)
  await house.settle()
  ada.forget()
  expect(await seenBy(ada, bob)).toBe(first.id)
  await readBy(bob, second)
  const { conversation } = await ada.hears(contract.directPush, (told) => told.conversation.seen_to === second.id)
  expect(conversation.room.id).toBe(second.room_id)
  // What one reads oneself is no news to oneself.
  expect(await seenBy(bob, ada)).toBeNull()
})

it.each(['reads', 'is read'] as const)('DM-4.1 nobody is told where the one who %s alone shows it', async (which) => {
  await set(which === 'reads' ? bob : ada, { shows_reading: true })
  const message = await say(ada, bob)
  await house.settle()
  ada.forget()
  await readBy(bob, message)
  await house.settle()
  expect(ada.heard(contract.directPush)).toEqual([])
  expect(await seenBy(ada, bob)).toBeNull()
})

it('DM-4.3 whoever stops hides it on all devices of both, and sees nothing of it', async () => {
  for (const who of [ada, bob]) await set(who, { shows_reading: true })
  const [mine, theirs] = [await say(ada, bob), await say(bob, ada)]
  await readBy(bob, mine)
  await readBy(ada, theirs)
  expect([await seenBy(ada, bob), await seenBy(bob, ada)]).toEqual([mine.id, theirs.id])
  await house.settle()
  for (const who of [ada, bob]) who.forget()
  expect(await set(bob, { shows_reading: false })).toEqual({ takes_from: 'everyone', shows_reading: false })
  for (const who of [ada, bob]) expect((await who.hears(contract.directPush)).conversation.seen_to).toBeNull()
  expect([await seenBy(ada, bob), await seenBy(bob, ada)]).toEqual([null, null])
  // What is not said stays as it was.
  expect(await set(bob, { takes_from: 'nobody' })).toEqual({ takes_from: 'nobody', shows_reading: false })
  expect(await set(ada, { takes_from: 'nobody' })).toEqual({ takes_from: 'nobody', shows_reading: true })
})

it('DM-4.2 not of a knock, of what was deleted, and while one has blocked the other', async () => {
  for (const who of [ada, bob]) await set(who, { shows_reading: true })
  await set(bob, { takes_from: 'nobody' })
  const knock = await say(ada, bob)
  const hearsOf = async (act: () => Promise<unknown>): Promise<unknown[]> => {
    await house.settle()
    ada.forget()
    await act()
    await house.settle()
    return ada.heard(contract.directPush)
  }
  expect(await hearsOf(() => readBy(bob, knock))).toEqual([])
  const again = { shows_reading: true }
  expect(await hearsOf(async () => [await set(bob, { shows_reading: false }), await set(bob, again)])).toEqual([])
  expect(await seenBy(ada, bob)).toBeNull()
  await bob.visitor.request(contract.answerKnock, { params: { username: ada.username }, body: { let_in: true } })
  expect(await seenBy(ada, bob)).toBe(knock.id)
  await ada.visitor.request(contract.deleteConversation, { params: { id: knock.room_id }, query: { whom: 'me' } })
  expect(await seenBy(ada, bob)).toBeNull()
  const later = await say(ada, bob)
  await readBy(bob, later)
  expect(await seenBy(ada, bob)).toBe(later.id)
  const last = await say(ada, bob)
  await bob.visitor.request(blockPerson, { params: { id: ada.id } })
  expect(await hearsOf(() => readBy(bob, last))).toEqual([])
  expect(await hearsOf(async () => [await set(bob, { shows_reading: false }), await set(bob, again)])).toEqual([])
  const { items } = await ada.visitor.request(contract.listConversations, {})
  expect(items.map(({ seen_to }) => seen_to)).toEqual([null])
})
