// Scenarios of what people stick on messages: who, what, how much, and what takes it away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerKnock, changeDirectSettings, deleteConversation, openConversation } from '#contract/direct'
import { blockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import { peelFromMessage, stickOnMessage } from '#contract/message-stickers'
import * as messages from '#contract/messages'
import { listNotices, setRoomLevel } from '#contract/notices'
import { changeRoom, openRoom } from '#contract/rooms'
import type { StuckThing } from '#contract/stuck'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { eraseNow } from '#slices/accounts/index'
import { eraseWritings } from './index.ts'

let house: TestNeoSpace
let ada: Person
let bob: Person
let eve: Person
let staff: Person
let count = 0

beforeAll(async () => {
  house = await testNeoSpace()
  ada = await house.person('ada')
  bob = await house.person('bob')
  eve = await house.person('eve')
  staff = await house.person('warden', 'moderator')
})
afterAll(() => house[Symbol.asyncDispose]())

const purr: StuckThing = { kind: 'letters', letters: 'purr' }
/** A room that ada keeps in order, in which bob hears what she said. */
async function said(by = ada, kind: 'text' | 'announcement' = 'text') {
  const room = `stuck-${++count}`
  await (kind === 'text' ? ada : staff).visitor.request(openRoom, { body: { name: room, kind } })
  await bob.join(room)
  return { room, line: (await by.say(room, 'Tea is ready')).message }
}
type Hung = Partial<{ sticker: string; thing: StuckThing; x: number; turn: number }>
const stick = async (
  by: Person,
  id: number,
  { sticker = 'one-sticker', thing = purr, x = 500, turn = 0 }: Hung = {},
) => {
  const { body } = await by.visitor.ask(stickOnMessage, { params: { id, sticker }, body: { thing, x, turn } })
  return body.ok ? body.data.message : body.code
}
const peel = async (by: Person, id: number, sticker = 'one-sticker') => {
  const { body } = await by.visitor.ask(peelFromMessage, { params: { id, sticker } })
  return body.ok ? body.data.message : body.code
}
const told = async (who: Person) =>
  (await who.visitor.request(listNotices, { query: { kind: 'sticker' } })).items.map(({ by, room, message_id }) => [
    by.username,
    room?.name,
    message_id,
  ])
/** What the database holds of a message. */
const row = (id: number) =>
  house.house.ctx.db.reader
    .selectFrom('entries')
    .leftJoin('stuck_by', 'stuck_by.entry_id', 'entries.id')
    .select(['entries.stuck', 'stuck_by.placer_id'])
    .where('entries.id', '=', id)
    .execute()

describe('sticking something on a message', () => {
  it('CHAT-5.11 everyone hears the whole message with a new rev, and the same again changes nothing', async () => {
    const { room, line } = await said()
    const shown = await stick(bob, line.id, { x: 120, turn: -4 })
    const hangs = { id: 'one-sticker', user_id: bob.id, user: 'bob', thing: purr, x: 120, turn: -4 }
    expect(shown).toEqual({ ...line, rev: line.rev + 1, stickers: [hangs] })
    expect(await bob.hears(messages.messagePush, ({ rev }) => rev === line.rev + 1)).toEqual(shown)
    expect(await stick(bob, line.id, { x: 120, turn: -4 })).toEqual(shown)
    const moved = await stick(bob, line.id, { x: 900 })
    expect(moved).toMatchObject({ rev: line.rev + 2, stickers: [{ x: 900, turn: 0 }] })
    const all = await bob.visitor.request(messages.listMessages, { params: { room }, query: {} })
    expect(all.messages).toEqual([moved])
    expect(await stick(bob, line.id, { thing: { kind: 'cat', cat: 'ash' } })).toBe('CONFLICT')
    expect(await stick(ada, line.id)).toBe('CONFLICT')
    for (const emoji of ['🪴', '👩🏽‍🚀'])
      expect(await stick(ada, line.id, { sticker: 'an-emoji', thing: { kind: 'emoji', emoji } })).not.toBeTypeOf(
        emoji === '🪴' ? 'string' : 'object',
      )
    for (const emoji of ['', 'words', '🪴🪴'])
      expect(await stick(ada, line.id, { sticker: 'no-emoji', thing: { kind: 'emoji', emoji } })).toBe('EMPTY')
  })

  it('CHAT-5.11 on announcements whoever sees them does, in an archived room nobody, and a stranger finds no message', async () => {
    const { line } = await said(staff, 'announcement')
    expect(await stick(bob, line.id)).toMatchObject({ rev: line.rev + 1 })
    const { room, line: old } = await said()
    await stick(bob, old.id)
    await ada.visitor.request(changeRoom, { params: { room }, body: { archived: true } })
    expect(await stick(ada, old.id, { sticker: 'too-late-now' })).toBe('FORBIDDEN')
    const den = `stuck-den-${++count}`
    await ada.visitor.request(openRoom, { body: { name: den, kind: 'private' } })
    const hidden = (await ada.say(den, 'Behind the door')).message
    expect([await stick(eve, hidden.id), await peel(staff, hidden.id)]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  })

  it('CHAT-5.12 is taken back by whoever did it, by the author, and by those who keep order, by nobody else', async () => {
    for (const who of [bob, ada, staff]) {
      const { line } = await said()
      await stick(bob, line.id)
      expect(await peel(eve, line.id)).toBe('FORBIDDEN')
      expect(await peel(who, line.id)).toEqual({ ...line, rev: line.rev + 2 })
      expect(await peel(who, line.id)).toEqual({ ...line, rev: line.rev + 2 })
      expect(await row(line.id)).toEqual([{ stuck: null, placer_id: null }])
    }
  })

  it('CHAT-5.13 ends at three of one person and at twenty-four in all', async () => {
    const { line } = await said()
    const people = [ada, bob, eve, staff]
    while (people.length * sizes.ownStickersPerMessage <= sizes.stickersPerMessage)
      people.push(await house.person(`sticker-${people.length}`))
    const results: unknown[] = []
    for (const person of people)
      for (let n = 0; n < sizes.ownStickersPerMessage; n++)
        results.push(await stick(person, line.id, { sticker: `${person.id}-sticker-${n}` }))
    expect(results.slice(0, sizes.stickersPerMessage).every((one) => typeof one === 'object')).toBe(true)
    expect(results.slice(sizes.stickersPerMessage)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT'])
    expect(await stick(bob, line.id, { sticker: 'the-fourth-one' })).toBe('CONFLICT')
    expect(await stick(bob, line.id, { sticker: `${bob.id}-sticker-0`, x: 3 })).toMatchObject({ id: line.id })
  })

  it('CHAT-5.14 tells the author once of each, not where they wish to hear nothing, and nothing hangs between people apart', async () => {
    const author = await house.person('author')
    const { room, line } = await said(author)
    await stick(bob, line.id)
    await stick(bob, line.id, { sticker: 'another-one' })
    await stick(author, line.id, { sticker: 'of-my-own-' })
    expect(await told(author)).toEqual([['bob', room, line.id]])
    await peel(bob, line.id)
    expect(await told(author)).toHaveLength(1)
    await peel(author, line.id, 'another-one')
    expect(await told(author)).toEqual([])
    await author.visitor.request(setRoomLevel, { params: { room }, body: { level: 'none' } })
    await stick(bob, line.id)
    expect(await told(author)).toEqual([])
    const foe = await house.person('foe')
    await foe.visitor.request(blockPerson, { params: { id: author.id } })
    expect(await stick(foe, line.id, { sticker: 'from-my-foe' })).toBe('FORBIDDEN')
    const { line: theirs } = await said(foe)
    expect(await stick(author, theirs.id)).toBe('FORBIDDEN')
  })

  it('CHAT-5.15 goes with the message, and is not shown on a hidden one', async () => {
    const { line } = await said()
    await stick(bob, line.id)
    const hide = (hidden: boolean) =>
      ada.visitor.request(messages.hideMessage, { params: { id: line.id }, body: { hidden } })
    expect((await hide(true)).message.stickers).toEqual([])
    expect([await stick(bob, line.id, { sticker: 'on-a-hidden' }), await peel(bob, line.id)]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ])
    expect((await hide(false)).message.stickers).toHaveLength(1)
    await ada.call(messages.deleteMessage, { id: line.id })
    expect(await row(line.id)).toEqual([{ stuck: null, placer_id: null }])
    expect(await told(ada)).not.toContainEqual(['bob', expect.anything(), line.id])
  })

  it('CHAT-5.15 ERASE-1 an erased account leaves nothing on the words of others, and everyone hears it', async () => {
    const gone = await house.person('goner')
    const { line } = await said()
    await stick(bob, line.id)
    await stick(gone, line.id, { sticker: 'of-the-gone' })
    const { room, line: own } = await said(gone)
    await stick(bob, own.id)
    await eraseNow(house.house.ctx, 'goner')
    while ((await eraseWritings(house.house.ctx)) > 0);
    const rest = await bob.hears(messages.messagePush, ({ id, rev }) => id === line.id && rev === line.rev + 3)
    expect(rest.stickers.map(({ user }) => user)).toEqual(['bob'])
    const { messages: left } = await bob.visitor.request(messages.listMessages, { params: { room }, query: {} })
    expect(left).toMatchObject([{ deleted: true, stickers: [] }])
    expect(await row(own.id)).toEqual([{ stuck: null, placer_id: null }])
  })

  it('CHAT-5.16 DM-3.3 lies sealed between two, and is gone with the conversation', async () => {
    await bob.visitor.request(changeDirectSettings, { body: { takes_from: 'nobody' } })
    const { conversation } = await ada.visitor.request(openConversation, {
      params: { username: 'bob' },
      body: { client_id: `stuck-between-${++count}`, content: 'Only you' },
    })
    const { id, name } = conversation.room
    const { messages: lines } = await bob.visitor.request(messages.listMessages, { params: { room: name }, query: {} })
    const line = lines[0]?.id ?? 0
    expect(await stick(bob, line)).toBe('FORBIDDEN')
    await bob.visitor.request(answerKnock, { params: { username: 'ada' }, body: { let_in: true } })
    expect(await stick(bob, line)).toMatchObject({ stickers: [{ user: 'bob', thing: purr }] })
    expect(await stick(staff, line)).toBe('NOT_FOUND')
    const [kept] = await row(line)
    expect(kept?.stuck).not.toMatch(/purr|bob|one-sticker/)
    await ada.visitor.request(deleteConversation, { params: { id }, query: { whom: 'both' } })
    expect(await row(line)).toEqual([{ stuck: null, placer_id: null }])
  })
})
