// The rules of journals on a real house.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { banPerson } from '#contract/moderation'
import { blockPerson, followPerson, unblockPerson } from '#contract/friends'
import type { BodyOf } from '#contract/define'
import * as contract from '#contract/journal'
import { sizes } from '#contract/limits'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { eraseNow } from '#slices/accounts/index'
import { eraseEnded } from './keepers.ts'

const clock = fakeClock()
let house: TestNeoSpace
let keeper: Person
let olga: Person
let ben: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  keeper = await house.person('keeper', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
})

type Written = Partial<BodyOf<typeof contract.beginJournalEntry>>
const draft = async (written: Written = {}, who = olga) =>
  (
    await who.visitor.request(contract.beginJournalEntry, {
      body: {
        client_id: `entry-${made}-${(seq += 1)}`,
        title: 'A day',
        markdown: 'It **rained**.',
        audience: 'everyone',
        replies: true,
        ...written,
      },
    })
  ).entry
let seq = 0
const publish = async (id: number, ends_in_hours: number | null = null) =>
  (await olga.visitor.request(contract.publishJournalEntry, { params: { id }, body: { ends_in_hours } })).entry
const entry = async (written: Written = {}) => await publish((await draft(written)).id)
const list = async (who: Person | null) => {
  const { body } = await (who?.visitor ?? house.visitor()).ask(contract.listJournal, {
    params: { username: olga.username },
  })
  return body.ok ? body.data.items.map(({ title }) => title) : body.code
}
const read = async (who: Person | null, id: number) => {
  const { body } = await (who?.visitor ?? house.visitor()).ask(contract.getJournalEntry, {
    params: { username: olga.username, id },
  })
  return body.ok ? body.data.entry : body.code
}
const reply = (who: Person, id: number, text = 'Here too.', client_id = `reply-${(seq += 1)}-of-it`) =>
  who.visitor.ask(contract.replyToJournal, { params: { username: olga.username, id }, body: { client_id, text } })
const replies = async (who: Person | null, id: number) => {
  const { body } = await (who?.visitor ?? house.visitor()).ask(contract.listJournalReplies, {
    params: { username: olga.username, id },
  })
  return body.ok ? body.data.items.map(({ text }) => text) : body.code
}
const rowsOf = async (table: 'journal_entries' | 'journal_replies') =>
  await house.house.ctx.db.reader.selectFrom(table).selectAll().execute()

describe('drafts and entries', () => {
  it('WALL-9.1 a draft is its author’s alone, and saved again it is the same', async () => {
    const first = await draft({ client_id: 'the-same-draft', title: '', markdown: '' })
    expect(first).toMatchObject({ title: '', published_at: null, can_edit: true, can_reply: false })
    const again = await draft({ client_id: 'the-same-draft', title: 'Later', markdown: 'More.' })
    expect(again).toMatchObject({ id: first.id, title: 'Later', markdown: 'More.' })
    expect((await olga.visitor.request(contract.listOwnJournal, {})).items).toMatchObject([
      { id: first.id, title: 'Later', excerpt: 'More.', published_at: null },
    ])
    const own = { params: { id: first.id } }
    expect((await olga.visitor.request(contract.getOwnJournalEntry, own)).entry).toMatchObject({ markdown: 'More.' })
    expect((await ben.visitor.ask(contract.getOwnJournalEntry, own)).body).toMatchObject({ code: 'NOT_FOUND' })
    expect(await list(ben)).toEqual([])
    for (const who of [olga, ben, null]) expect(await read(who, first.id)).toBe('NOT_FOUND')
    const change = { params: { id: first.id }, body: { title: 'Mine now' } }
    expect((await ben.visitor.ask(contract.changeJournalEntry, change)).body).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('WALL-9.2 each sees what is for them, in the list and by itself', async () => {
    const friend = await house.person(`friend${made}`)
    const foe = await house.person(`foe${made}`)
    await ben.visitor.request(followPerson, { params: { id: olga.id } })
    await friend.visitor.request(followPerson, { params: { id: olga.id } })
    await olga.visitor.request(followPerson, { params: { id: friend.id } })
    await olga.visitor.request(blockPerson, { params: { id: foe.id } })
    const kept = new Map<string, number>()
    for (const audience of ['everyone', 'followers', 'mutuals', 'me'] as const)
      kept.set(audience, (await entry({ title: audience, audience })).id)
    const sees: readonly (readonly [Person | null, readonly string[] | 'NOT_FOUND'])[] = [
      [null, ['everyone']],
      [keeper, ['everyone']],
      [ben, ['followers', 'everyone']],
      [friend, ['mutuals', 'followers', 'everyone']],
      [olga, ['me', 'mutuals', 'followers', 'everyone']],
      [foe, 'NOT_FOUND'],
    ]
    for (const [who, titles] of sees) {
      expect(await list(who)).toEqual(titles)
      for (const [title, id] of kept) {
        const found = await read(who, id)
        if (titles.includes(title)) expect(found).toMatchObject({ title })
        else expect(found).toBe('NOT_FOUND')
      }
    }
  })

  it('WALL-9.3 it is published once, a change keeps the date, and pages meet without gap', async () => {
    const { id } = await draft()
    clock.advance(60_000)
    const first = await publish(id)
    clock.advance(60_000)
    expect(await publish(id)).toEqual(first)
    const changed = await olga.visitor.request(contract.changeJournalEntry, {
      params: { id },
      body: { markdown: 'It snowed.' },
    })
    expect(changed.entry).toMatchObject({ markdown: 'It snowed.', published_at: first.published_at })
    expect(changed.entry.changed_at > first.changed_at).toBe(true)
    expect(await olga.visitor.ask(contract.changeJournalEntry, { params: { id }, body: { title: ' ' } })).toMatchObject(
      {
        body: { code: 'EMPTY' },
      },
    )
    for (let n = 0; n < sizes.pageDefault + 2; n++) await entry({ title: `entry ${n}` })
    const params = { username: olga.username }
    const one = await ben.visitor.request(contract.listJournal, { params })
    const two = await ben.visitor.request(contract.listJournal, {
      params,
      query: { before: Number(one.next?.['before']) },
    })
    expect([one.complete, two.complete, two.items.length]).toEqual([false, true, 3])
    expect(new Set([...one.items, ...two.items].map((line) => line.id)).size).toBe(sizes.pageDefault + 3)
    expect(two.items.at(-1)?.id).toBe(id)
  })

  it('WALL-9.4 what is erased is gone from the database, its replies with it', async () => {
    const { id } = await entry({ title: 'canary-title', markdown: 'canary-words' })
    await reply(ben, id, 'canary-reply')
    await olga.visitor.request(contract.eraseJournalEntry, { params: { id } })
    expect(await read(olga, id)).toBe('NOT_FOUND')
    const rows = [...(await rowsOf('journal_entries')), ...(await rowsOf('journal_replies'))]
    expect(JSON.stringify(rows)).not.toContain('canary')
  })

  it('WALL-9.5 a bulletin is for mutuals, ends on the minute, and is erased', async () => {
    const { id } = await draft({ title: 'bulletin', audience: 'everyone' })
    const told = await publish(id, 24)
    expect(told).toMatchObject({ audience: 'mutuals', ends_at: new Date(clock.now() + 24 * 3_600_000).toISOString() })
    const widened = await olga.visitor.request(contract.changeJournalEntry, {
      params: { id },
      body: { audience: 'everyone' },
    })
    expect(widened.entry.audience).toBe('mutuals')
    expect(await list(ben)).toEqual([])
    await ben.visitor.request(followPerson, { params: { id: olga.id } })
    await olga.visitor.request(followPerson, { params: { id: ben.id } })
    expect(await list(ben)).toEqual(['bulletin'])
    await reply(ben, id)
    clock.advance(24 * 3_600_000 - 1)
    expect(await list(ben)).toEqual(['bulletin'])
    clock.advance(1)
    expect(await list(ben)).toEqual([])
    for (const who of [olga, ben]) expect(await read(who, id)).toBe('NOT_FOUND')
    expect((await olga.visitor.request(contract.listOwnJournal, {})).items).toEqual([])
    await eraseEnded.run(house.house.ctx)
    expect((await rowsOf('journal_entries')).filter((row) => row.id === id)).toEqual([])
    expect((await rowsOf('journal_replies')).filter((row) => row.entry_id === id)).toEqual([])
  })
})

describe('replies', () => {
  it('WALL-9.6 a reply waits for the owner, then everybody reads it; twice sent it is one', async () => {
    const { id } = await entry()
    const first = await reply(ben, id, 'First', 'the-same-reply')
    const second = await reply(ben, id, 'First', 'the-same-reply')
    expect([first.body, second.body]).toMatchObject([
      { ok: true, data: { reply: { pending: true } } },
      { ok: true, data: { reply: { pending: true } } },
    ])
    expect(await replies(ben, id)).toEqual(['First'])
    expect(await replies(olga, id)).toEqual(['First'])
    for (const who of [keeper, null]) expect(await replies(who, id)).toEqual([])
    const replyId = first.body.ok ? first.body.data.reply.id : 0
    const params = { username: olga.username, id, reply: replyId }
    expect((await ben.visitor.ask(contract.approveJournalReply, { params })).body).toMatchObject({ code: 'FORBIDDEN' })
    expect((await keeper.visitor.ask(contract.approveJournalReply, { params })).body).toMatchObject({
      code: 'NOT_FOUND',
    })
    await olga.visitor.request(contract.approveJournalReply, { params })
    for (const who of [keeper, null]) expect(await replies(who, id)).toEqual(['First'])
    expect((await reply(olga, id)).body).toMatchObject({ data: { reply: { pending: false } } })
    await olga.visitor.request(contract.changeJournalEntry, { params: { id }, body: { replies: false } })
    expect((await reply(ben, id)).body).toMatchObject({ code: 'FORBIDDEN' })
    const other = await entry()
    expect((await reply(ben, other.id, 'First', 'the-same-reply')).body).toMatchObject({ code: 'CONFLICT' })
  })

  it('WALL-9.7 it is erased by whoever wrote it or whose entry it is, and those apart do not read each other', async () => {
    const { id } = await entry()
    const answers = [await reply(ben, id, 'one'), await reply(ben, id, 'two'), await reply(keeper, id, 'three')]
    const ids = answers.map(({ body }) => (body.ok ? body.data.reply.id : 0))
    for (const one of ids)
      await olga.visitor.request(contract.approveJournalReply, { params: { username: olga.username, id, reply: one } })
    const remove = async (who: Person, at: number) => {
      const params = { username: olga.username, id, reply: ids[at] ?? 0 }
      const { body } = await who.visitor.ask(contract.removeJournalReply, { params })
      return body.ok ? 'ok' : body.code
    }
    expect(await remove(keeper, 0)).toBe('FORBIDDEN')
    expect(await remove(olga, 0)).toBe('ok')
    await keeper.visitor.request(blockPerson, { params: { id: ben.id } })
    expect(await replies(keeper, id)).toEqual(['three'])
    expect(await replies(ben, id)).toEqual(['two'])
    expect(await replies(null, id)).toEqual(['two', 'three'])
    await keeper.visitor.request(unblockPerson, { params: { id: ben.id } })
    // Also where one may not read the entry any more.
    await olga.visitor.request(blockPerson, { params: { id: ben.id } })
    expect(await replies(olga, id)).toEqual(['three'])
    expect(await remove(ben, 1)).toBe('ok')
    expect(await remove(ben, 1)).toBe('NOT_FOUND')
    expect((await rowsOf('journal_replies')).filter((row) => row.entry_id === id)).toHaveLength(1)
    await keeper.visitor.request(banPerson, { params: { id: ben.id }, body: { reason: 'a quarrel' } })
    expect(await replies(null, id)).toEqual(['three'])
  })

  it('WALL-9.8 with an account its journal and its replies are erased', async () => {
    const { id } = await entry({ title: 'stays' })
    await reply(ben, id, 'goes')
    const mine = await draft({ title: 'goes too' }, ben)
    await eraseNow(house.house.ctx, ben.username)
    expect(await replies(olga, id)).toEqual([])
    expect((await rowsOf('journal_entries')).filter((row) => row.id === mine.id)).toEqual([])
    expect((await rowsOf('journal_replies')).filter((row) => row.author_id === ben.id)).toEqual([])
    const { id: answered } = await entry()
    await reply(keeper, answered)
    await eraseNow(house.house.ctx, olga.username)
    expect((await rowsOf('journal_entries')).filter((row) => row.owner_id === olga.id)).toEqual([])
    expect((await rowsOf('journal_replies')).filter((row) => row.entry_id === answered)).toEqual([])
  })
})

it('WALL-9.11 too much is refused with its limit and leaves what was', async () => {
  const { id } = await draft()
  const change = async (body: Written) =>
    (await olga.visitor.ask(contract.changeJournalEntry, { params: { id }, body })).body
  expect(await change({ title: 'x'.repeat(sizes.titleCharacters + 1) })).toMatchObject({ code: 'TOO_LONG' })
  expect(await change({ markdown: 'x'.repeat(sizes.journalCharacters + 1) })).toMatchObject({ code: 'TOO_LONG' })
  expect(await change({ markdown: '🐈'.repeat(sizes.journalCharacters) })).toMatchObject({ ok: true })
  expect(await change({ markdown: 'It rained.' })).toMatchObject({ ok: true })
  const { published_at } = await publish(id)
  expect(published_at).not.toBeNull()
  expect((await reply(ben, id, 'x'.repeat(sizes.journalReplyCharacters + 1))).body).toMatchObject({ code: 'TOO_LONG' })
  expect((await reply(ben, id, ' ')).body).toMatchObject({ code: 'EMPTY' })
  expect(await replies(ben, id)).toEqual([])
})
