// Scenarios of searching what was said between two.
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerKnock, changeDirectSettings, deleteConversation, openConversation } from '#contract/direct'
import { blockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import { editMessage, postMessage } from '#contract/messages'
import { type FoundDirect, searchDirect, searchMessages } from '#contract/search'
import { manyScripts } from '#dev-env/many-scripts'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { eraseNow } from '#slices/accounts/index'
import { parseSearch } from './parts/parse-search.ts'

let house: TestNeoSpace
let ada: Person
let bob: Person
let cleo: Person
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
  cleo = await house.person(`cleo${count}`)
  for (const { visitor } of [ada, bob, cleo])
    await visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
})

const whisper = async (by: Person, to: Person, content: string) =>
  await by.visitor.request(openConversation, {
    params: { username: to.username },
    body: { content, client_id: `search-whisper-${++keys}` },
  })
const look = (who: Person, q: string, more: { before_id?: number; limit?: number } = {}) =>
  who.visitor.request(searchDirect, { query: { q, ...more } })
const textOf = ({ excerpt }: FoundDirect): string => excerpt.map(({ text }) => text).join('')
const found = async (who: Person, q: string): Promise<string[]> => (await look(who, q)).items.map(textOf)

describe('what was said between two', () => {
  it('FEED-2.30 is found by both, the newest first, with whom and by whom and what was found', async () => {
    const { message: first } = await whisper(ada, bob, 'The apple tree is ours.')
    const { message: second } = await whisper(bob, ada, 'Then the apples are, too.')
    await whisper(ada, cleo, 'No fruit here.')
    const page = await look(bob, 'appl')
    expect(page).toMatchObject({ order: 'newest', complete: true, next: null, looked_to: first.created_at })
    expect(page.items).toEqual([
      {
        id: second.id,
        room_id: second.room_id,
        person: { id: ada.id, username: ada.username },
        user_id: bob.id,
        user: bob.username,
        created_at: second.created_at,
        warning: null,
        excerpt: [
          { text: 'Then the ', found: false },
          { text: 'apples', found: true },
          { text: ' are, too.', found: false },
        ],
      },
      expect.objectContaining({ id: first.id, user_id: ada.id, person: { id: ada.id, username: ada.username } }),
    ])
    expect((await look(ada, 'appl')).items.map(({ person }) => person?.id)).toEqual([bob.id, bob.id])
    expect(await found(ada, 'apple pear ')).toEqual([])
  })

  it('FEED-2.31 is narrowed by with whom, by whom, when and what is in it, and left out of rooms', async () => {
    await whisper(ada, bob, 'narrow https://example.org/a')
    await whisper(bob, ada, 'narrow and plain')
    await whisper(ada, cleo, 'narrow `code`')
    const today = new Date(house.house.ctx.clock.now()).toISOString().slice(0, 10)
    expect(await found(ada, `narrow with:${bob.username}`)).toHaveLength(2)
    expect(await found(ada, `with:@${cleo.username}`)).toEqual(['narrow `code`'])
    expect(await found(ada, `narrow with:${bob.username} with:${cleo.username}`)).toEqual([])
    expect(await found(ada, `narrow from:${bob.username}`)).toEqual(['narrow and plain'])
    expect(await found(ada, 'narrow has:code')).toEqual(['narrow `code`'])
    expect(await found(ada, 'narrow has:link')).toHaveLength(1)
    expect(await found(ada, `narrow before:${today}`)).toEqual([])
    expect(await found(ada, `narrow after:${today}`)).toEqual([])
    expect(await found(ada, 'narrow after:2020-01-01 kind:direct')).toHaveLength(3)
    for (const elsewhere of ['narrow in:general', 'narrow kind:message', 'narrow kind:wall'])
      expect(await found(ada, elsewhere)).toEqual([])
    await ada.join('general')
    await ada.say('general', `narrow in a room ${count}`)
    const inRooms = async (q: string) => (await ada.visitor.request(searchMessages, { query: { q } })).items
    expect(await inRooms(`narrow from:${ada.username}`)).toHaveLength(1)
    expect(await inRooms(`narrow with:${bob.username}`)).toEqual([])
    const nobody = await ada.visitor.ask(searchDirect, { query: { q: 'with:nobody-here' } })
    expect(nobody.body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  })

  it('FEED-2.30 is looked through part by part, without a gap, and says how far back', async () => {
    const { message, conversation } = await whisper(ada, bob, 'needle at the very bottom')
    const { maintenance: db } = house.house.ctx.db
    const row = await db.selectFrom('entries').selectAll().where('id', '=', message.id).executeTakeFirstOrThrow()
    // Many tombstones above it, as a long conversation would have; what counts is how much is gone through.
    const { id: _, ...blank } = { ...row, body: null, erased_at: row.created_at }
    for (let n = 0; n < sizes.directLookedThrough; n += 500)
      await db
        .insertInto('entries')
        .values(
          Array.from({ length: 500 }, (__, at) => ({
            ...blank,
            client_id: `filler-${n + at}`,
            rev: row.rev + 1 + n + at,
          })),
        )
        .execute()
    const page = await look(ada, `needle with:${bob.username}`)
    expect(page).toMatchObject({ items: [], complete: false, next: { before_id: expect.any(Number) } })
    const next = await look(ada, `needle with:${bob.username}`, { before_id: Number(page.next?.['before_id']) })
    expect(next).toMatchObject({ complete: true, next: null, looked_to: message.created_at })
    expect(next.items.map(({ id, room_id }) => [id, room_id])).toEqual([[message.id, conversation.room.id]])
  })

  it('FEED-2.30 a warning in front of words is found and shown, and the words behind it are found', async () => {
    const { conversation } = await whisper(ada, bob, 'Hello.')
    await ada.visitor.request(postMessage, {
      params: { room: String(conversation.room.id) },
      body: { content: 'the cat drives the car', client_id: `warned-${count}`, warning: 'end of the film' },
    })
    for (const q of ['film', 'drives'])
      expect((await look(bob, q)).items).toEqual([
        expect.objectContaining({ warning: 'end of the film', user_id: ada.id }),
      ])
    expect(await found(bob, 'drives')).toEqual(['end of the film'])
  })

  it('FEED-2.30 comes page by page where much is found', async () => {
    for (let n = 0; n < 5; n++) await whisper(ada, bob, `paged whisper ${n}`)
    const seen: string[] = []
    let before: number | undefined
    for (;;) {
      const page = await look(bob, 'paged', { limit: 2, ...(before === undefined ? {} : { before_id: before }) })
      seen.push(...page.items.map(textOf))
      if (!page.next) break
      before = Number(page.next['before_id'])
    }
    expect(seen).toEqual([4, 3, 2, 1, 0].map((n) => `paged whisper ${n}`))
  })

  it('FEED-2.32 is found as it is worded now, and not once it is deleted, by a message or the whole', async () => {
    const { message } = await whisper(ada, bob, 'erstwhile words')
    await whisper(bob, ada, 'erstwhile answer')
    await ada.call(editMessage, { id: message.id, content: 'newer words' })
    expect(await found(bob, 'erstwhile')).toEqual(['erstwhile answer'])
    expect(await found(bob, 'newer')).toEqual(['newer words'])
    await bob.visitor.request(deleteConversation, { params: { id: message.room_id }, query: { whom: 'me' } })
    expect(await found(bob, 'newer')).toEqual([])
    expect(await found(ada, 'newer')).toEqual(['newer words'])
    await whisper(ada, bob, 'newer still')
    expect(await found(bob, 'newer')).toEqual(['newer still'])
    await ada.visitor.request(deleteConversation, { params: { id: message.room_id }, query: { whom: 'both' } })
    expect(await found(ada, 'newer')).toEqual([])
    await whisper(ada, bob, 'newest of all')
    expect(await found(bob, 'newest')).toEqual(['newest of all'])
  })

  it('FEED-2.32 is nobody else’s, of a knock for whom it waits, and of no one who is kept apart', async () => {
    const warden = await house.person(`warden${count}`, 'owner')
    await bob.visitor.request(changeDirectSettings, { body: { takes_from: 'nobody' } })
    await whisper(ada, bob, 'secret knock')
    for (const other of [cleo, warden]) expect(await found(other, 'secret')).toEqual([])
    expect(await found(bob, 'secret')).toEqual(['secret knock'])
    await bob.visitor.request(answerKnock, { params: { username: ada.username }, body: { let_in: false } })
    expect(await found(bob, 'secret')).toEqual([])
    expect(await found(ada, 'secret')).toEqual(['secret knock'])
    await whisper(cleo, ada, 'secret of cleo')
    expect(await found(ada, 'secret')).toHaveLength(2)
    await cleo.visitor.request(blockPerson, { params: { id: ada.id } })
    expect(await found(ada, 'secret')).toEqual(['secret knock'])
    expect(await found(cleo, 'secret')).toEqual([])
  })

  it('FEED-2.32 of somebody who is gone one’s own words are left', async () => {
    await whisper(ada, bob, 'goodbye then')
    await whisper(bob, ada, 'goodbye indeed')
    await eraseNow(house.house.ctx, bob.username)
    await expect
      .poll(async () => (await look(ada, 'goodbye')).items, { timeout: 10_000 })
      .toEqual([expect.objectContaining({ person: null, user_id: ada.id })])
  })
})

it('FEED-2.30 finds in a conversation what is found in a room, in whatever script and however it is asked', async () => {
  await ada.join('general')
  const texts = manyScripts.filter((_, n) => n % 6 === 0)
  // The room holds what other tests said as well; by the name of their author these alone are found.
  for (const text of texts) {
    await ada.say('general', text)
    await whisper(ada, bob, text)
  }
  const rooms = async (q: string) =>
    (await ada.visitor.request(searchMessages, { query: { q: `from:${ada.username} ${q}`, limit: 100 } })).items
  const part = fc
    .tuple(fc.constantFrom(...texts), fc.nat({ max: 40 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([text, from, length, quoted]) => {
      const piece = text.slice(from, from + length).replaceAll(/["“”„«»:]/g, ' ')
      return quoted ? `"${piece}"` : piece
    })
    .filter((q) => parseSearch(q).phrases.length > 0)
  await fc.assert(
    fc.asyncProperty(part, async (q) => {
      const between = (await look(ada, `from:${ada.username} ${q}`, { limit: 100 })).items
      expect(between.map(({ excerpt }) => excerpt)).toEqual((await rooms(q)).map(({ excerpt }) => excerpt))
    }),
    { numRuns: 60, seed: 27 },
  )
}, 120_000)
