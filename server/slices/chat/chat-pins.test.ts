// Scenarios of pins: what a room keeps in sight, who puts it there, and what takes it away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerKnock, deleteConversation, openConversation } from '#contract/direct'
import { sizes } from '#contract/limits'
import * as messages from '#contract/messages'
import { addMember, changeRoom, openRoom } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

const clock = fakeClock()
let house: TestNeoSpace
let ada: Person
let bob: Person
let eve: Person
let staff: Person

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  ada = await house.person('ada')
  bob = await house.person('bob')
  eve = await house.person('eve')
  staff = await house.person('warden', 'moderator')
})
afterAll(() => house[Symbol.asyncDispose]())

let rooms = 0
/** A room that ada keeps in order, heard by bob. */
async function room(kind: 'text' | 'private' = 'text'): Promise<string> {
  const name = `pins-${++rooms}`
  await ada.visitor.request(openRoom, { body: { name, kind } })
  if (kind === 'private') await ada.visitor.request(addMember, { params: { room: name, username: 'bob' }, body: {} })
  await bob.join(name)
  return name
}
const pin = async (by: Person, id: number, pinned = true) => {
  const { body } = await by.visitor.ask(messages.pinMessage, { params: { id }, body: { pinned } })
  return body.ok ? body.data.message : body.code
}
const pinned = async (by: Person, at: string) =>
  (await by.visitor.request(messages.listPins, { params: { room: at } })).items
const said = async (by: Person, at: string, text = 'Bring a lamp') => (await by.say(at, text)).message

describe('pins', () => {
  it('CHAT-3.1 are put in by the room’s moderators and staff, and everyone hears the whole message with a new rev', async () => {
    const at = await room()
    const line = await said(bob, at)
    expect(line.pinned).toBe(false)
    expect(await pin(bob, line.id)).toBe('FORBIDDEN')
    const shown = await pin(ada, line.id)
    expect(shown).toMatchObject({ ...line, pinned: true, rev: line.rev + 1 })
    expect(await bob.hears(messages.messagePush, ({ id, pinned: is }) => id === line.id && is)).toEqual(shown)
    expect(await pin(ada, line.id)).toEqual(shown)
    const { messages: page } = await bob.call(messages.requestBackfill, {
      room: at,
      after_rev: line.rev,
      epoch: (await bob.join(at)).epoch,
    })
    expect(page).toEqual([shown])
    expect(await pin(staff, line.id, false)).toMatchObject({ pinned: false, rev: line.rev + 2 })
  })

  it('CHAT-3.2 are listed for who sees the room, the last one first', async () => {
    const at = await room('private')
    const [first, second] = [await said(bob, at, 'one'), await said(ada, at, 'two')]
    await pin(ada, second.id)
    clock.advance(1_000)
    await pin(ada, first.id)
    expect((await pinned(bob, at)).map(({ content }) => content)).toEqual(['one', 'two'])
    const strange = await eve.visitor.ask(messages.listPins, { params: { room: at } })
    expect(strange.body).toMatchObject({ code: 'ROOM_NOT_FOUND' })
    expect(await pin(eve, first.id)).toBe('NOT_FOUND')
    expect(await pin(staff, first.id)).toBe('NOT_FOUND')
  })

  it('CHAT-3.3 are not of what is deleted or hidden, and not in an archived room', async () => {
    const at = await room()
    const [gone, unseen, stays] = [
      await said(bob, at, 'gone'),
      await said(bob, at, 'unseen'),
      await said(bob, at, 'stays'),
    ]
    for (const { id } of [gone, unseen, stays]) await pin(ada, id)
    expect((await bob.call(messages.deleteMessage, { id: gone.id })).message.pinned).toBe(false)
    const hide = (hidden: boolean) =>
      ada.visitor.request(messages.hideMessage, { params: { id: unseen.id }, body: { hidden } })
    expect((await hide(true)).message.pinned).toBe(false)
    expect((await pinned(bob, at)).map(({ id }) => id)).toEqual([stays.id])
    expect([await pin(ada, gone.id), await pin(ada, unseen.id, false)]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    expect((await hide(false)).message.pinned).toBe(true)
    await ada.visitor.request(changeRoom, { params: { room: at }, body: { archived: true } })
    expect(await pin(ada, stays.id, false)).toBe('FORBIDDEN')
    expect((await pinned(bob, at)).length).toBe(2)
  })

  it('CHAT-3.4 are at most fifty in a room', async () => {
    const at = await room()
    const db = house.house.ctx.db.reader
    const lines: number[] = []
    for (let count = 0; count <= sizes.roomPins; count += 1) {
      lines.push((await said(ada, at, `line ${count}`)).id)
      clock.advance(10_000)
    }
    for (const id of lines.slice(0, -1)) {
      expect(await pin(ada, id)).toMatchObject({ pinned: true })
      clock.advance(10_000)
    }
    expect(await pin(ada, lines.at(-1) ?? 0)).toBe('CONFLICT')
    await pin(ada, lines[0] ?? 0, false)
    expect(await pin(ada, lines.at(-1) ?? 0)).toMatchObject({ pinned: true })
    const kept = await db
      .selectFrom('entries')
      .select('id')
      .where('pinned_at', 'is not', null)
      .where('id', 'in', lines)
      .execute()
    expect(kept.length).toBe(sizes.roomPins)
  })

  it('CHAT-3.5 belong to both of a conversation, with their words as they are', async () => {
    const params = { username: 'eve' }
    const { conversation } = await bob.visitor.request(openConversation, {
      params,
      body: { content: 'The key is under the stone', client_id: 'pins-direct-1' },
    })
    await eve.visitor.ask(answerKnock, { params: { username: 'bob' }, body: { let_in: true } })
    const { messages: page } = await eve.call(messages.requestBackfill, { room: String(conversation.room.id) })
    const [line] = page
    expect(await pin(eve, line?.id ?? 0)).toMatchObject({ content: 'The key is under the stone', pinned: true })
    expect((await pinned(bob, String(conversation.room.id))).map(({ content }) => content)).toEqual([
      'The key is under the stone',
    ])
    expect(await pin(staff, line?.id ?? 0, false)).toBe('NOT_FOUND')
    // Deleted for one of them, it is pinned for the other alone.
    const { id } = conversation.room
    await eve.visitor.request(deleteConversation, { params: { id }, query: { whom: 'me' } })
    expect([(await pinned(eve, String(id))).length, (await pinned(bob, String(id))).length]).toEqual([0, 1])
    expect(await pin(eve, line?.id ?? 0, false)).toBe('NOT_FOUND')
    eve.forget()
    await eve.join(String(id))
    await pin(bob, line?.id ?? 0, false)
    const after = await bob.say(String(id), 'Did you find it?')
    await eve.hears(messages.messagePush, (heard) => heard.id === after.message.id)
    expect(eve.heard(messages.messagePush).map((heard) => heard.id)).toEqual([after.message.id])
    // Deleted for both, no pin is left to be counted.
    await pin(bob, after.message.id)
    await bob.visitor.request(deleteConversation, { params: { id }, query: { whom: 'both' } })
    const left = house.house.ctx.db.reader.selectFrom('entries').select('id').where('stream_id', '=', id)
    expect(await left.where('pinned_at', 'is not', null).execute()).toEqual([])
  })
})
