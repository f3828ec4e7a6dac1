// Scenarios of what people keep for themselves.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { bookmarkPush, keepMessage, listBookmarked, listBookmarks } from '#contract/bookmarks'
import { changeDirectSettings, deleteConversation, openConversation } from '#contract/direct'
import { sizes } from '#contract/limits'
import { deleteMessage, editMessage, getMessage, hideMessage } from '#contract/messages'
import { addMember, openRoom, removeMember } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { eraseNow } from '#slices/accounts/index'

let house: TestNeoSpace
let ada: Person
let bob: Person
let warden: Person
let count = 0

beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  ada = await house.person(`ada${count}`)
  bob = await house.person(`bob${count}`)
  warden = await house.person(`warden${count}`, 'owner')
  for (const person of [ada, bob]) await person.join('general')
})

const keep = async (who: Person, id: number, kept = true): Promise<string> => {
  const { body } = await who.visitor.ask(keepMessage, { params: { id }, body: { kept } })
  return body.ok ? 'ok' : body.code
}
const list = (who: Person, before?: number) =>
  who.visitor.request(listBookmarks, { query: before === undefined ? {} : { before } })
const texts = async (who: Person) => (await list(who)).items.map(({ message }) => message.content)
const say = async (who: Person, text: string, room = 'general') => (await who.say(room, text)).message

it('CHAT-3.10 is one’s own: nobody else hears of it, and the message stays as it was', async () => {
  const message = await say(ada, 'keep this')
  await house.settle()
  for (const person of [ada, warden]) person.forget()
  expect(await keep(bob, message.id)).toBe('ok')
  await house.settle()
  for (const person of [ada, warden]) {
    expect(person.heard(bookmarkPush)).toEqual([])
    expect((await list(person)).items).toEqual([])
    expect((await person.visitor.request(listBookmarked, {})).ids).toEqual([])
  }
  const seen = await ada.visitor.request(getMessage, { params: { id: message.id } })
  expect(seen.message).toEqual(message)
  const [kept] = (await list(bob)).items
  expect(kept).toMatchObject({ message, room: 'general', person: null, direct: false })
})

it('CHAT-3.11 comes the one kept last first, page by page, as it is now', async () => {
  const [first, second, third] = [await say(ada, 'one'), await say(ada, 'two'), await say(ada, 'three')]
  for (const { id } of [second, third, first]) await keep(bob, id)
  expect(await texts(bob)).toEqual(['one', 'three', 'two'])
  await ada.call(editMessage, { id: third.id, content: 'three, reworded' })
  await ada.call(deleteMessage, { id: second.id })
  await warden.visitor.request(hideMessage, { params: { id: first.id }, body: { hidden: true } })
  expect(await texts(bob)).toEqual([null, 'three, reworded', null])
  expect((await list(bob)).items.map(({ message }) => [message.hidden, message.deleted])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ])
  // What is gone is not kept anew, and is let go of.
  for (const { id } of [first, second]) {
    expect(await keep(warden, id)).toBe('NOT_FOUND')
    expect(await keep(bob, id, false)).toBe('ok')
  }
  expect(await texts(bob)).toEqual(['three, reworded'])
  for (let n = 0; n < sizes.pageDefault; n++) await keep(bob, (await say(ada, `further ${n}`)).id)
  const page = await list(bob)
  expect([page.items.length, page.complete]).toEqual([sizes.pageDefault, false])
  const rest = await list(bob, Number(page.next?.['before']))
  expect([rest.items.map(({ message }) => message.content), rest.complete]).toEqual([['three, reworded'], true])
}, 30_000)

it('CHAT-3.11 what one may not see is not kept, and not shown while one may not', async () => {
  const den = `den-${count}`
  await ada.visitor.request(openRoom, { body: { name: den, kind: 'private' } })
  const { id } = await say(ada, 'inside', den)
  expect(await keep(bob, id)).toBe('NOT_FOUND')
  await ada.visitor.request(addMember, { params: { room: den, username: bob.username }, body: {} })
  expect(await keep(bob, id)).toBe('ok')
  await ada.visitor.request(removeMember, { params: { room: den, username: bob.username } })
  expect(await texts(bob)).toEqual([])
  await ada.visitor.request(addMember, { params: { room: den, username: bob.username }, body: {} })
  expect(await texts(bob)).toEqual(['inside'])
})

it('CHAT-3.12 twice is once, and all of one’s devices know', async () => {
  const { id } = await say(ada, 'twice')
  const phone = await connect(bob.visitor, bob)
  expect(await Promise.all([keep(bob, id), keep(bob, id), keep(phone, id)])).toEqual(['ok', 'ok', 'ok'])
  await phone.hears(bookmarkPush)
  await house.settle()
  expect(phone.heard(bookmarkPush)).toEqual([{ message_id: id, kept: true }])
  expect((await bob.visitor.request(listBookmarked, {})).ids).toEqual([id])
  await keep(phone, id, false)
  expect(await bob.hears(bookmarkPush, ({ kept }) => !kept)).toEqual({ message_id: id, kept: false })
  expect(await keep(bob, id, false)).toBe('ok')
  await phone[Symbol.asyncDispose]()
})

it('CHAT-3.13 the one more is refused until one lets go of another', async () => {
  const [first, last] = [await say(ada, 'the first'), await say(ada, 'one more')]
  const { maintenance: db } = house.house.ctx.db
  const row = await db.selectFrom('entries').selectAll().where('id', '=', first.id).executeTakeFirstOrThrow()
  const { id: _, ...like } = row
  const fillers = Array.from({ length: sizes.bookmarks }, (__, n) => ({
    ...like,
    client_id: `kept-${n}`,
    rev: 1e6 + n,
  }))
  const ids = await db.insertInto('entries').values(fillers).returning('id').execute()
  await db
    .insertInto('bookmarks')
    .values(ids.map(({ id }) => ({ user_id: bob.id, message_id: id, kept_at: row.created_at })))
    .execute()
  expect(await keep(bob, last.id)).toBe('CONFLICT')
  expect((await bob.visitor.request(listBookmarked, {})).ids).toHaveLength(sizes.bookmarks)
  await keep(bob, ids[0]?.id ?? 0, false)
  expect(await keep(bob, last.id)).toBe('ok')
})

it('CHAT-3.14 what was said between two is kept sealed, shown opened, and goes with the conversation', async () => {
  await ada.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  const whisper = (by: Person, to: Person, content: string) =>
    by.visitor.request(openConversation, {
      params: { username: to.username },
      body: { content, client_id: `kept-${count}-${content.length}` },
    })
  const { message } = await whisper(bob, ada, 'between us')
  for (const person of [ada, bob]) expect(await keep(person, message.id)).toBe('ok')
  expect(await keep(warden, message.id)).toBe('NOT_FOUND')
  expect((await list(ada)).items).toMatchObject([
    { message: { content: 'between us' }, direct: true, person: { username: bob.username } },
  ])
  await ada.visitor.request(deleteConversation, { params: { id: message.room_id }, query: { whom: 'me' } })
  expect((await ada.visitor.request(listBookmarked, {})).ids).toEqual([])
  expect(await texts(bob)).toEqual(['between us'])
  const { message: later } = await whisper(ada, bob, 'later on')
  await keep(ada, later.id)
  await bob.visitor.request(deleteConversation, { params: { id: message.room_id }, query: { whom: 'both' } })
  for (const person of [ada, bob]) expect((await person.visitor.request(listBookmarked, {})).ids).toEqual([])
})

it('CHAT-3.14 all goes with the account', async () => {
  await keep(bob, (await say(ada, 'stays')).id)
  await eraseNow(house.house.ctx, bob.username)
  const rows = await house.house.ctx.db.reader
    .selectFrom('bookmarks')
    .selectAll()
    .where('user_id', '=', bob.id)
    .execute()
  expect(rows).toEqual([])
})
