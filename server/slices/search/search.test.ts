// Scenarios of searching messages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerKnock, openConversation } from '#contract/direct'
import { blockPerson, unblockPerson } from '#contract/friends'
import * as messages from '#contract/messages'
import { addMember, openRoom, removeMember } from '#contract/rooms'
import { type FoundMessage, searchMessages } from '#contract/search'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { inRoom } from './parts/indexed.ts'
import { parseSearch } from './parts/parse-search.ts'
import { closedRooms } from './queries/closed-rooms.ts'
import { matching } from './queries/matching.ts'

let house: TestNeoSpace
let anna: Person
let bea: Person
let staff: Person

beforeAll(async () => {
  house = await testNeoSpace()
  staff = await house.person('warden', 'owner')
  anna = await house.person('anna')
  bea = await house.person('bea')
  for (const person of [staff, anna, bea]) await person.join('general')
})
afterAll(() => house[Symbol.asyncDispose]())

const find = async (q: string, who = bea, more: { before_id?: number; limit?: number } = {}) =>
  await who.visitor.request(searchMessages, { query: { q, ...more } })
const textOf = ({ excerpt }: FoundMessage): string => excerpt.map(({ text }) => text).join('')
const found = async (q: string, who = bea): Promise<string[]> => (await find(q, who)).items.map(textOf)
const code = async (q: string, who = bea): Promise<string> => {
  const { body } = await who.visitor.ask(searchMessages, { query: { q } })
  return body.ok ? 'ok' : body.code
}
const say = async (text: string, room = 'general', who = anna) => (await who.say(room, text)).message

describe('messages', () => {
  it('FEED-2.8 what a spoiler covers is found, and stays covered', async () => {
    await say('The murderer is ||the gardener|| I think')
    expect(await found('gardener')).toEqual(['The murderer is [spoiler] I think'])
  })

  it('FEED-2.1 FEED-2.8 are found by all of the words, the newest first, with where and when and what was found', async () => {
    const first = await say('Apple pie with cream')
    const second = await say('No apple today, but a pie')
    await say('Pears')
    const page = await find('apple pie ')
    expect(page).toMatchObject({ order: 'newest', complete: true, next: null, older_to_come: false })
    expect(page.items).toEqual([
      {
        id: second.id,
        room_id: second.room_id,
        room: 'general',
        user_id: anna.id,
        user: 'anna',
        created_at: second.created_at,
        warning: null,
        excerpt: [
          { text: 'No ', found: false },
          { text: 'apple', found: true },
          { text: ' today, but a ', found: false },
          { text: 'pie', found: true },
        ],
      },
      expect.objectContaining({ id: first.id }),
    ])
    expect(await found('"apple pie"')).toEqual(['Apple pie with cream'])
    expect(await found('appl')).toHaveLength(2)
    expect(await found('appl ')).toEqual([])
    expect(await found('ap pie ')).toEqual([])
  })

  it('FEED-2.1 come page by page without gap or overlap', async () => {
    for (let n = 0; n < 7; n++) await say(`paged number ${n}`)
    const seen: string[] = []
    let before: number | undefined
    for (;;) {
      const page = await find('paged', bea, { limit: 3, ...(before === undefined ? {} : { before_id: before }) })
      seen.push(...page.items.map(textOf))
      if (!page.next) break
      before = Number(page.next['before_id'])
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `paged number ${n}`))
  })

  it('FEED-2.3 FEED-2.6 are narrowed by who, where, when and what is in them', async () => {
    await bea.visitor.request(openRoom, { body: { name: 'kitchen' } })
    await say('filtered with https://example.org/cat.png', 'kitchen', bea)
    await say('filtered with `code`')
    const today = new Date(house.house.ctx.clock.now()).toISOString().slice(0, 10)
    expect(await found('filtered from:ANNA')).toEqual(['filtered with `code`'])
    expect(await found('filtered in:#kitchen')).toHaveLength(1)
    expect(await found('filtered in:kitchen from:anna')).toEqual([])
    expect(await found('filtered has:link')).toHaveLength(1)
    expect(await found('filtered has:picture')).toHaveLength(1)
    expect(await found('filtered has:code')).toEqual(['filtered with `code`'])
    expect(await found(`filtered before:${today}`)).toEqual([])
    expect(await found(`filtered after:${today}`)).toEqual([])
    expect(await found('filtered after:2020-01-01 before:2200-01-01')).toHaveLength(2)
    expect(await found('in:kitchen')).toHaveLength(1)
    expect(await found('after:2020-01-01 in:kitchen has:link from:bea')).toHaveLength(1)
    expect(await found('filtered kind:wall')).toEqual([])
    expect((await find('before:2200-01-01', bea, { limit: 2 })).items).toHaveLength(2)
  })

  it('FEED-2.3 odd searches are words or a refusal, never an error', async () => {
    await say('odd "quotes" and (brackets) NEAR here')
    for (const odd of [
      '"quotes" AND (brackets)',
      'odd NEAR/2 here',
      'odd*',
      '^odd',
      "odd' or 1=1 --",
      'words:odd',
      '{odd}',
      'odd \\',
      'odd <-> here',
      "odd & !'x",
      'odd\u0000here',
      'message_words:odd',
    ])
      expect(await code(odd)).toBe('ok')
    expect(await found('quotes brackets near')).toHaveLength(1)
    expect(await code('?!')).toBe('EMPTY')
    expect(await code('"" ()')).toBe('EMPTY')
    expect(await code('x'.repeat(201))).toBe('VALIDATION')
    expect(await code('odd from:nobody-here')).toBe('NOT_FOUND')
    expect(await code('odd in:nowhere')).toBe('ROOM_NOT_FOUND')
  })

  it('FEED-2.4 are gone once deleted or hidden, and found by what they say now', async () => {
    const { id } = await say('fleetingword once')
    await anna.call(messages.editMessage, { id, content: 'otherword once' })
    expect(await found('fleetingword')).toEqual([])
    expect(await found('otherword')).toHaveLength(1)
    await staff.visitor.request(messages.hideMessage, { params: { id }, body: { hidden: true } })
    for (const who of [anna, bea, staff]) expect(await found('otherword', who)).toEqual([])
    await staff.visitor.request(messages.hideMessage, { params: { id }, body: { hidden: false } })
    expect(await found('otherword')).toHaveLength(1)
    await anna.call(messages.deleteMessage, { id })
    for (const who of [anna, bea, staff]) expect(await found('otherword', who)).toEqual([])
    const { reader } = house.house.ctx.db
    expect(await reader.selectFrom('message_words').selectAll().where('rowid', '=', id).execute()).toEqual([])
  })

  it('FEED-2.7 of a private room are found by those who belong to it, as long as they do, and its name tells nothing', async () => {
    await anna.visitor.request(openRoom, { body: { name: 'den', kind: 'private' } })
    await say('denword in private', 'den')
    for (const who of [bea, staff]) {
      expect(await found('denword', who)).toEqual([])
      expect(await code('denword in:den', who)).toBe('ROOM_NOT_FOUND')
    }
    const params = { room: 'den', username: 'bea' }
    await anna.visitor.request(addMember, { params, body: {} })
    expect(await found('denword in:den')).toEqual(['denword in private'])
    await anna.visitor.request(removeMember, { params })
    expect(await found('denword')).toEqual([])
    expect(await code('denword in:den')).toBe('ROOM_NOT_FOUND')
  })

  it('FEED-2.10 of rooms that one is not in are passed over by the index, before anybody asks who sees them', async () => {
    const { reader, dialect } = house.house.ctx.db
    await anna.visitor.request(openRoom, { body: { name: 'shut', kind: 'private' } })
    await anna.join('shut')
    const inside = await say('doorword inside', 'shut')
    const outside = await say('doorword outside')
    expect(await closedRooms(reader, bea.id)).toContain(inside.room_id)
    expect(await closedRooms(reader, anna.id)).not.toContain(inside.room_id)
    const { phrases } = parseSearch('doorword')
    const lookFor = async (without: readonly number[], more = phrases) =>
      (
        await reader
          .selectFrom('message_words')
          .select('rowid')
          .where(matching(dialect, 'message_words', { phrases: more, marks: [], without: without.map(inRoom) }))
          .orderBy('rowid')
          .execute()
      ).map(({ rowid }) => rowid)
    expect(await lookFor([])).toEqual([inside.id, outside.id])
    expect(await lookFor([inside.room_id])).toEqual([outside.id])
    expect(await lookFor([inside.room_id, outside.room_id, 999_999])).toEqual([])
    expect(await lookFor([inside.room_id], parseSearch('doorword outs').phrases)).toEqual([outside.id])
    // As many as are ever named.
    expect(await lookFor(Array.from({ length: 1_000 }, (_, n) => 1_000_000 + n))).toHaveLength(2)
    expect(await found('doorword')).toEqual(['doorword outside'])
  })

  it('FEED-2.7 of somebody kept apart are not found, either way, and they are nobody to a filter', async () => {
    await say('apartword from anna')
    await say('apartword from bea', 'general', bea)
    await bea.visitor.request(blockPerson, { params: { id: anna.id } })
    expect(await found('apartword', anna)).toEqual(['apartword from anna'])
    expect(await found('apartword', bea)).toEqual(['apartword from bea'])
    for (const q of ['apartword from:bea', 'apartword from:never-there']) expect(await code(q, anna)).toBe('NOT_FOUND')
    await bea.visitor.request(unblockPerson, { params: { id: anna.id } })
    expect(await found('apartword', anna)).toHaveLength(2)
  })

  it('FEED-2.9 between two are never in the index', async () => {
    const opened = await anna.visitor.request(openConversation, {
      params: { username: 'bea' },
      body: { client_id: 'sealed-one', content: 'sealedword one' },
    })
    await bea.visitor.request(answerKnock, { params: { username: 'anna' }, body: { let_in: true } })
    const room = opened.conversation.room.name
    const { id } = (await bea.say(room, 'sealedword two')).message
    await bea.call(messages.editMessage, { id, content: 'sealedword three' })
    for (const who of [anna, bea, staff]) expect(await found('sealedword', who)).toEqual([])
    expect(await code(`sealedword in:${room}`)).toBe('ROOM_NOT_FOUND')
    const { reader } = house.house.ctx.db
    const kept = await reader.selectFrom('message_words').select('words').execute()
    expect(kept.filter(({ words }) => words.includes('sealedword'))).toEqual([])
  })
})
