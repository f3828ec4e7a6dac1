// What is asked with every request, line and look, in a house with a crowd in its tables: no statement reads a table that grows from end to end. The statements are those that the house itself asks while it is used.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { queryChannel } from '#bedrock/db/database'
import { getSession } from '#contract/accounts'
import { listPeople, suggestPeople } from '#contract/people'
import * as messages from '#contract/messages'
import { listDoors } from '#contract/derive'
import { banPerson } from '#contract/moderation'
import { changeNotices, listNotices } from '#contract/notices'
import * as rooms from '#contract/rooms'
import * as search from '#contract/search'
import * as sketches from '#contract/sketches'
import { listSignal } from '#contract/signal'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { publish } from '#dev-env/sketching'
import type { Person } from '#dev-env/person'
import { verifyLog } from '#slices/audit/index'
import { fillHouse } from './plans/crowd.ts'
import { type Asked, explainer, type Explainer } from './plans/explain.ts'

let house: TestNeoSpace
let owner: Person
let ada: Person
let plans: Explainer

beforeAll(async () => {
  // Keepers ask for themselves, whenever it is their time; here it is not.
  house = await testNeoSpace({ hurry: 1e-3 })
  owner = await house.person('keeper', 'owner')
  ada = await house.person('ada')
  await ada.join('general')
  await owner.join('general')
  for (let n = 0; n < 30; n++) await ada.say('general', `line ${n}`)
  await fillHouse(house.house.ctx)
  plans = await explainer(house)
}, 120_000)
afterAll(async () => {
  await plans[Symbol.asyncDispose]()
  await house[Symbol.asyncDispose]()
})

/** The statements that the house asks while this is done, each once. */
async function askedBy(act: () => Promise<unknown>): Promise<Asked[]> {
  const asked = new Map<string, Asked>()
  // What Kysely compiled; see where the channel is published to.
  const note = (query: unknown): void => void asked.set((query as Asked).sql, query as Asked)
  queryChannel.subscribe(note)
  try {
    await act()
    await house.house.ctx.bus.settle()
  } finally {
    queryChannel.unsubscribe(note)
  }
  return [...asked.values()]
}

const room = { room: 'general' }
let made = 0
const somebody = () => house.person(`mo-${++made}`)
let bannedId = 0
const said = async () => (await ada.say('general', 'about this')).message.id

/** Tables that do not grow with the house. */
const steady = /^(SCAN|Seq Scan) (audit_head|settings|storage_probes|words_to_come)\b/
/** What is let be. */
const letBe = [
  // [MOD-1.2] Whoever demotes or bans locks the owners' rows first, so seldom that an index would cost more than it spares.
  'update "users" set "generation" = "generation" + ',
  // [CHAT-1.12] A keeper's look, once a second, at what erased accounts wrote. OPEN: it wants an index over whom is being erased.
  'select "entries"."id", "entries"."stream_id" as "roomId" from "users" inner join "entries"',
]

/** What is done all day, with the table that each must have asked for. */
const everyday: Record<string, readonly [table: string, act: () => Promise<unknown>]> = {
  'who is behind a session': ['sessions', async () => (await somebody()).visitor.request(getSession, {})],
  'rooms, membership and unread': ['read_marks', () => ada.visitor.request(rooms.listRooms, {})],
  'who belongs to a room': ['members', () => ada.visitor.request(rooms.listMembers, { params: room })],
  'joining a room': ['entries', () => ada.join('general')],
  'a line': ['entries', () => ada.say('general', 'one more')],
  'the same line again': [
    'entries',
    async () => {
      for (let n = 0; n < 2; n++)
        await ada.call(messages.sendMessage, { ...room, content: 'twin', client_id: 'plan-twin' })
    },
  ],
  'an answer': [
    'entries',
    async () =>
      ada.call(messages.sendMessage, { ...room, content: 'yes', client_id: 'plan-answer', reply_to: await said() }),
  ],
  'another wording': [
    'entry_versions',
    async () => ada.call(messages.editMessage, { id: await said(), content: 'that' }),
  ],
  'earlier wordings': [
    'entry_versions',
    async () => ada.visitor.request(messages.listEdits, { params: { id: await said() } }),
  ],
  'a line taken back': ['entries', async () => ada.call(messages.deleteMessage, { id: await said() })],
  'a fresh backfill': ['entries', () => ada.call(messages.requestBackfill, room)],
  'a backfill by rev': [
    'entries',
    () => ada.call(messages.requestBackfill, { ...room, after_rev: 3, epoch: 'another-epoch' }),
  ],
  'what came after an id': ['entries', () => ada.call(messages.requestBackfill, { ...room, after_id: 3 })],
  'what came before an id': ['entries', () => ada.call(messages.requestBackfill, { ...room, before_id: 20 })],
  'what stands around an id': ['entries', () => ada.call(messages.requestBackfill, { ...room, around_id: 10 })],
  'what was said at a time': [
    'entries',
    () => ada.call(messages.requestBackfill, { ...room, at: new Date().toISOString() }),
  ],
  'continuity of this epoch': [
    'entries',
    async () => {
      const { epoch } = await ada.call(messages.requestBackfill, room)
      await ada.call(messages.requestBackfill, { ...room, after_rev: 3, epoch })
    },
  ],
  'the head and its digest': ['streams', () => ada.call(messages.verifyRoom, { ...room, from_id: 1 })],
  'lines by id': ['entries', async () => ada.call(messages.getMessages, { ...room, ids: [await said()] })],
  'how far one has read': ['read_marks', async () => ada.call(rooms.markRead, { ...room, id: await said() })],
  'a line that names somebody': ['notices', () => owner.say('general', `Good morning, @${ada.username}.`)],
  'what one is told of': ['notices', () => ada.visitor.request(listNotices, {})],
  'what one has seen of it': [
    'notices',
    () => ada.visitor.request(changeNotices, { body: { state: 'read', up_to: 1_000_000 } }),
  ],
  'people by the beginning of a name': [
    'users',
    () => ada.visitor.request(suggestPeople, { query: { prefix: 'crowd-1' } }),
  ],
  'people, page by page': ['profiles', () => ada.visitor.request(listPeople, { query: { after: 'crowd-1' } })],
  'doors, page by page': ['walls', () => ada.visitor.request(listDoors, { query: { after: 'crowd-1' } })],
  'what was said, by its words': [
    'message_words',
    () => ada.visitor.request(search.searchMessages, { query: { q: 'more from:ada in:general' } }),
  ],
  'what was written, by its words': [
    'page_words',
    async () => {
      for (const route of [search.searchJournals, search.searchGuestbooks, search.searchHomepages])
        await ada.visitor.request(route, { query: { q: 'more from:ada' } })
    },
  ],
  'sketches, by their words': [
    'sketch_words',
    () => ada.visitor.request(search.searchSketches, { query: { q: 'more from:ada' } }),
  ],
  'what one said oneself with others': [
    'conversations',
    () => ada.visitor.request(search.searchDirect, { query: { q: 'more from:ada' } }),
  ],
  'what those whom one follows made': ['follows', () => ada.visitor.request(listSignal, {})],
  'the gallery': [
    'sketches',
    async () => {
      for (const query of [{}, { kind: 'p5' as const }, { tag: 'crowd-1' }, { by: ada.username }, { seed: 'dice' }])
        await ada.visitor.request(sketches.listSketches, { query })
    },
  ],
  'a sketch and its lineage': [
    'sketches',
    async () => {
      const params = { name: await publish(ada.visitor, {}, { from: { name: 'crowd0000007', revision: 1 } }) }
      for (const route of [sketches.getSketch, sketches.listRevisions, sketches.getLineage])
        await owner.visitor.request(route, { params })
      await ada.visitor.request(sketches.listOwnSketches, {})
      await ada.visitor.request(sketches.pinSketches, { body: { names: [params.name] } })
      await ada.visitor.request(sketches.deleteSketch, { params })
    },
  ],
  'an act in the audit log': [
    'audit',
    () => owner.visitor.request(banPerson, { params: { id: bannedId }, body: { reason: 'a plan' } }),
  ],
  'the audit log, verified': ['audit', () => house.house.ctx.db.snapshot(verifyLog)],
}

it.each(Object.entries(everyday))('QUERY-3 %s reads no growing table from end to end', async (_, [table, act]) => {
  bannedId = (await somebody()).id
  const asked = await askedBy(act)
  expect(asked.filter(({ sql }) => sql.includes(`"${table}"`)).length).toBeGreaterThan(0)
  const found: string[] = []
  for (const each of asked.filter(({ sql }) => /^(with|select|update|delete) /i.test(sql)))
    if (!letBe.some((beginning) => each.sql.startsWith(beginning)))
      for (const step of await plans.scans(each)) if (!steady.test(step)) found.push(`${step}: ${each.sql}`)
  expect(found).toEqual([])
})

it('QUERY-3 a statement for which there is no index is found', async () => {
  const { db } = house.house.ctx
  const among = (asked: Awaited<ReturnType<typeof askedBy>>, word: string) =>
    asked.find(({ sql }) => sql.includes(word))
  // The house's keepers ask as well, whenever it is their time.
  const search = among(
    await askedBy(() => db.reader.selectFrom('entries').select('id').where('body', '=', 'nothing says this').execute()),
    'body',
  )
  const listing = among(
    await askedBy(() => db.reader.selectFrom('users').select('id').orderBy('created_at').limit(5).execute()),
    'limit',
  )
  for (const each of [search, listing]) expect(each ? await plans.scans(each) : []).toHaveLength(1)
  const byKey = among(
    await askedBy(() => db.reader.selectFrom('users').select('id').where('name_key', '=', 'ada').execute()),
    'name_key',
  )
  expect(byKey ? await plans.scans(byKey) : ['nothing was asked']).toEqual([])
})
