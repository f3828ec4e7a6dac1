// How a house from before comes to be searched.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deleteMessage, hideMessage } from '#contract/messages'
import { removeSamples, addSamples } from '#contract/house'
import { changeProfile } from '#contract/profiles'
import { signGuestbook } from '#contract/guestbook'
import { writeHomepageText } from '#contract/homepages'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import {
  searchGuestbooks,
  searchHomepages,
  searchJournals,
  searchMessages,
  searchPeople,
  searchSketches,
  searchWalls,
} from '#contract/search'
import { changeWall } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { puts } from '#dev-env/sample-module'
import { publish } from '#dev-env/sketching'
import { noteToCome } from './commands/note-to-come.ts'
import { takeInNext } from './commands/take-in.ts'
import type { Tx } from './owns.ts'
import { takeIn } from './prepare/to-come.ts'

let house: TestNeoSpace
let anna: Person
beforeAll(async () => {
  house = await testNeoSpace()
  anna = await house.person('anna', 'owner')
  await anna.join('general')
  // Once there is nothing to do the house asks no more, so that here only the test takes in.
  for (let turn = 0; turn < 3; turn++) await takeIn(house.house.ctx)
})
afterAll(() => house[Symbol.asyncDispose]())

const texts = async (q: string) =>
  (await anna.visitor.request(searchMessages, { query: { q } })).items.map(({ excerpt }) => excerpt[0]?.text)

/** A draft, which is found by nobody, an entry, a guestbook, a page; a public sketch, and one that is unlisted. */
async function write(): Promise<void> {
  for (const published of [false, true]) {
    const { entry } = await anna.visitor.request(beginJournalEntry, {
      body: {
        client_id: `past-entry-${published}`,
        title: 'Pastword',
        markdown: '',
        audience: 'everyone',
        replies: false,
      },
    })
    if (published)
      await anna.visitor.request(publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: null } })
  }
  await anna.visitor.request(signGuestbook, {
    params: { username: 'anna' },
    body: { client_id: 'past-signed', text: 'pastword', face: null },
  })
  await anna.visitor.request(writeHomepageText, { body: { path: 'index.html', text: '<p>pastword', rev: 0 } })
  for (const visibility of ['public', 'unlisted'] as const)
    await publish(anna.visitor, { title: 'Pastword', visibility })
}

it('FEED-2.5 takes in what was there before, says until then that older things are to come, and brings back nothing that is gone', async () => {
  const { db } = house.house.ctx
  const first = (await anna.say('general', 'pastword one')).message
  const second = (await anna.say('general', 'pastword two')).message
  const third = (await anna.say('general', 'pastword three')).message
  await anna.visitor.request(changeProfile, { body: { bio: 'pastword' } })
  await anna.visitor.request(changeWall, {
    body: { client_id: 'before-all', steps: [puts('module-past', 'pastword')] },
  })
  await write()
  const emptied = [
    'message_words',
    'person_words',
    'word_places',
    'journal_words',
    'guestbook_words',
    'page_words',
    'sketch_words',
  ] as const
  for (const table of emptied) await db.maintenance.deleteFrom(table).execute()
  await db.write('search', (tx: Tx) => noteToCome(tx))

  const looks = () =>
    Promise.all([
      anna.visitor.request(searchMessages, { query: { q: 'pastword' } }),
      anna.visitor.request(searchPeople, { query: { q: 'pastword' } }),
      anna.visitor.request(searchWalls, { query: { q: 'pastword' } }),
      anna.visitor.request(searchJournals, { query: { q: 'pastword' } }),
      anna.visitor.request(searchGuestbooks, { query: { q: 'pastword' } }),
      anna.visitor.request(searchHomepages, { query: { q: 'pastword' } }),
      anna.visitor.request(searchSketches, { query: { q: 'pastword' } }),
    ])
  for (const page of await looks()) expect(page).toMatchObject({ items: [], older_to_come: true })
  // Meanwhile the house is used.
  await anna.call(deleteMessage, { id: first.id })
  await anna.visitor.request(hideMessage, { params: { id: third.id }, body: { hidden: true } })
  const late = (await anna.say('general', 'pastword four')).message

  while (await db.write('search', (tx: Tx) => takeInNext(tx, db.dialect)));
  for (const page of await looks()) expect(page).toMatchObject({ older_to_come: false })
  const [messages, people, walls, ...writings] = await looks()
  expect(messages.items.map(({ id }) => id)).toEqual([late.id, second.id])
  expect(people.items).toHaveLength(1)
  expect(walls.items).toHaveLength(1)
  expect(writings.map(({ items }) => items.length)).toEqual([1, 1, 1, 1])
  // Doing it again changes nothing.
  const kept = () => db.reader.selectFrom('message_words').selectAll().orderBy('rowid').execute()
  const before = await kept()
  await db.maintenance
    .insertInto('words_to_come')
    .values({ kind: 'message', below: late.id + 1 })
    .execute()
  while (await db.write('search', (tx: Tx) => takeInNext(tx, db.dialect)));
  expect(await kept()).toEqual(before)
})

it('FEED-2.5 more than one piece of it goes on where it was', async () => {
  const { db } = house.house.ctx
  const { room_id } = (await anna.say('general', 'manyword 0')).message
  const { rev } = await db.reader
    .selectFrom('streams')
    .select('rev')
    .where('id', '=', room_id)
    .executeTakeFirstOrThrow()
  const rows = Array.from({ length: 1_200 }, (_, n) => ({
    stream_id: room_id,
    rev: rev + n + 1,
    author_id: anna.id,
    author_name: 'anna',
    body: `manyword ${n}`,
    created_at: n,
    client_id: `many-said-${n}`,
  }))
  for (let from = 0; from < rows.length; from += 300)
    await db.maintenance
      .insertInto('entries')
      .values(rows.slice(from, from + 300))
      .execute()
  await db.maintenance
    .updateTable('streams')
    .set({ rev: rev + rows.length })
    .where('id', '=', room_id)
    .execute()
  await db.maintenance.deleteFrom('message_words').execute()
  await db.write('search', (tx: Tx) => noteToCome(tx))
  let pieces = 0
  while (await db.write('search', (tx: Tx) => takeInNext(tx, db.dialect))) pieces++
  expect(pieces).toBeGreaterThanOrEqual(3)
  expect(await db.reader.selectFrom('message_words').select('rowid').execute()).toHaveLength(
    (
      await db.reader
        .selectFrom('entries')
        .select('id')
        .where('body', 'like', '%word%')
        .where('hidden_at', 'is', null)
        .where('stream_id', '=', room_id)
        .execute()
    ).length,
  )
})

it('FEED-2.5 a house that starts with an empty index fills it by itself', async () => {
  await using one = await testNeoSpace({ dialect: 'sqlite' })
  const bea = await one.person('bea')
  await bea.join('general')
  await bea.say('general', 'restartword')
  await one.house.ctx.db.maintenance.deleteFrom('message_words').execute()
  const { dataDir } = one.config
  await one.house[Symbol.asyncDispose]()
  await using again = await testNeoSpace({ dataDir, hurry: 100 })
  const who = await again.signedIn('cleo')
  await expect
    .poll(async () => (await who.visitor.request(searchMessages, { query: { q: 'restartword' } })).items, {
      timeout: 10_000,
    })
    .toHaveLength(1)
})

it('FEED-2.4 a room that is taken away takes its words along', async () => {
  const { db } = house.house.ctx
  const count = async () => (await db.reader.selectFrom('message_words').select('rowid').execute()).length
  const before = await count()
  await anna.visitor.request(addSamples, {})
  expect(await count()).toBeGreaterThan(before)
  await anna.visitor.request(removeSamples, {})
  expect(await count()).toBe(before)
  expect(await texts('pastword two')).toEqual(['pastword'])
})
