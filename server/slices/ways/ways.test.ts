// Scenarios of short ways: to what they lead, for whom, and when they lead nowhere.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blockPerson } from '#contract/friends'
import { changeHomepage, removeHomepageFile, writeHomepageText } from '#contract/homepages'
import * as journal from '#contract/journal'
import { sizes } from '#contract/limits'
import { banPerson, unbanPerson } from '#contract/moderation'
import { addMember, changeRoom, openRoom, removeMember } from '#contract/rooms'
import { changeWallSettings, changeWall } from '#contract/walls'
import * as contract from '#contract/ways'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { puts } from '#dev-env/sample-module'
import type { Visitor } from '#dev-env/visitor'
import { eraseNow } from '#slices/accounts/index'
import { keptWords } from './parts/kept-words.ts'

type One = Awaited<ReturnType<TestNeoSpace['signedIn']>>
const clock = fakeClock()
let house: TestNeoSpace
let staff: One
let olga: One
let ben: One
let stranger: Visitor
let sent = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  staff = await house.signedIn('warden', 'owner')
  olga = await house.signedIn('olga')
  ben = await house.signedIn('ben')
  stranger = house.visitor()
  await olga.visitor.request(changeWall, { body: { client_id: 'ways-wall-1', steps: [puts('module-way', 'words')] } })
})
afterAll(() => house[Symbol.asyncDispose]())

const lay = (who: One, slug: string, kind: contract.WayKind, of: string | null = null) => {
  // As many as one wants, minute after minute.
  clock.advance(60_000)
  return who.visitor.ask(contract.layWay, { params: { slug }, body: { to: { kind, of } } })
}
const laid = async (...of: Parameters<typeof lay>): Promise<string> => {
  const { body } = await lay(...of)
  return body.ok ? body.data.way.address : body.code
}
const own = async (who: One) =>
  (await who.visitor.request(contract.listWays, {})).ways.map(({ slug, address }) => `${slug} ${address}`)

/** What a browser is told at `/go/…`, which follows nothing by itself. */
async function go(who: Visitor | One, slug: string) {
  const visitor = 'visitor' in who ? who.visitor : who
  const answer = await fetch(`${visitor.url}/go/${slug}`, { redirect: 'manual', headers: { cookie: visitor.cookie() } })
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    kept: answer.headers.get('cache-control'),
    page: (await answer.text()).replaceAll(/nonce="[^"]*"/g, ''),
  }
}
const leads = async (who: Visitor | One, slug: string) => (await go(who, slug)).location
async function publish(who: One): Promise<string> {
  const body = { client_id: `ways-entry-${++sent}`, title: 'A day', markdown: 'x', audience: 'everyone' as const }
  const { entry } = await who.visitor.request(journal.beginJournalEntry, { body: { ...body, replies: false } })
  const params = { id: entry.id }
  await who.visitor.request(journal.publishJournalEntry, { params, body: { ends_in_hours: null } })
  return String(entry.id)
}
async function writePage(who: One, path: string): Promise<void> {
  await who.visitor.request(writeHomepageText, { body: { path, text: '<p>Hello</p>', rev: 0 } })
  await who.visitor.request(changeHomepage, { body: { audience: 'everyone' } })
}

it('FEED-5.1 FEED-5.3 leads to whatever is one’s own, whoever follows it, and elsewhere once it is laid anew', async () => {
  const entry = await publish(olga)
  await writePage(olga, 'cats/tom & jerry.html'.replace(/ & /, '-'))
  const { room } = await olga.visitor.request(openRoom, { body: { name: 'paint', kind: 'text' } })
  const where = {
    'o-wall': ['wall', null, '/@olga'],
    'o-journal': ['journal', null, '/@olga/journal'],
    'o-entry': ['entry', entry, `/@olga/journal/${entry}`],
    'o-page': ['page', 'cats/tom-jerry.html', '/@olga/pages/cats/tom-jerry.html'],
    'o-room': ['room', String(room.id), '/rooms/paint'],
  } as const
  for (const [slug, [kind, of, address]] of Object.entries(where)) {
    expect(await laid(olga, slug, kind, of)).toBe(address)
    expect(await go(ben, slug)).toEqual({ status: 302, location: address, kept: 'no-store', page: '' })
    expect(await leads(ben, slug.toUpperCase())).toBe(address)
    expect(await leads(stranger, slug)).toBe(kind === 'room' ? null : address)
  }
  expect(await own(olga)).toEqual(
    Object.entries(where)
      .map(([slug, [, , address]]) => `${slug} ${address}`)
      .sort(),
  )
  expect((await olga.visitor.request(contract.listWays, {})).rooms).toEqual([{ id: room.id, name: 'paint' }])
  expect(await own(ben)).toEqual([])
  expect(await laid(olga, 'o-room', 'wall')).toBe('/@olga')
  expect(await leads(ben, 'o-room')).toBe('/@olga')
})

it('FEED-5.1 leads to nothing of others, to no other house, and to nothing that is not there', async () => {
  const theirs = await publish(olga)
  const { rooms } = await olga.visitor.request(contract.listWays, {})
  for (const [kind, of] of [
    ['entry', theirs],
    ['entry', '999999'],
    ['entry', 'https://elsewhere.example'],
    ['page', 'cats/tom-jerry.html'],
    ['page', '//elsewhere.example'],
    ['page', '../../../elsewhere'],
    ['room', String(rooms[0]?.id)],
    ['room', 'paint'],
    ['room', null],
  ] as const)
    expect([kind, of, await laid(ben, 'b-theirs', kind, of)]).toEqual([kind, of, 'NOT_FOUND'])
  expect(await own(ben)).toEqual([])
})

it('FEED-5.2 a word is one person’s, none that the house keeps, and a person has so many', async () => {
  expect(await laid(olga, 'mine', 'wall')).toBe('/@olga')
  expect(await laid(ben, 'mine', 'wall')).toBe('CONFLICT')
  expect(await leads(ben, 'mine')).toBe('/@olga')
  for (const word of keptWords)
    if (word.length >= sizes.waySlugMin) expect(await laid(ben, word, 'wall')).toBe('CONFLICT')
  for (const slug of ['ab', '-ab', 'ab-', 'a_b', 'ABC', 'a'.repeat(33)])
    expect([slug, await laid(ben, slug, 'wall')]).toEqual([slug, 'VALIDATION'])
  for (let n = 0; n < sizes.waysPerPerson; n++) expect(await laid(ben, `many-${n}`, 'journal')).not.toBe('CONFLICT')
  expect(await laid(ben, 'one-more', 'wall')).toBe('CONFLICT')
  expect(await laid(ben, 'many-0', 'wall')).toBe('/@ben')
  await ben.visitor.request(contract.removeWay, { params: { slug: 'many-1' } })
  expect(await laid(ben, 'one-more', 'wall')).toBe('/@ben')
})

it('FEED-5.4 FEED-5.5 leads nowhere, and says the same, whatever the reason', async () => {
  const gus = await house.signedIn('gus')
  const body = { client_id: 'ways-gus-01', steps: [puts('module-gus', 'words')] }
  await gus.visitor.request(changeWall, { body })
  await writePage(gus, 'index.html')
  await laid(gus, 'gus-wall', 'wall')
  await laid(gus, 'gus-page', 'page', 'index.html')
  const { room } = await gus.visitor.request(openRoom, { body: { name: 'attic', kind: 'text' } })
  await laid(gus, 'gus-room', 'room', String(room.id))
  expect(await leads(olga, 'gus-room')).toBe('/rooms/attic')
  expect([await leads(stranger, 'gus-wall'), await leads(stranger, 'gus-page')]).toEqual([
    '/@gus',
    '/@gus/pages/index.html',
  ])
  const nowhere = await go(stranger, 'nobody-laid-this')
  expect(nowhere).toMatchObject({ status: 404, location: null, kept: 'no-store' })
  const gone = async (who: Visitor | One, slug: string) => expect(await go(who, slug)).toEqual(nowhere)

  await gus.visitor.request(changeWallSettings, { body: { audience: 'mutuals' } })
  await gone(stranger, 'gus-wall')
  await gone(ben, 'gus-wall')
  expect(await leads(gus, 'gus-wall')).toBe('/@gus')
  await gus.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  await gus.visitor.request(blockPerson, { params: { id: ben.user.id } })
  await gone(ben, 'gus-wall')
  await gus.visitor.request(removeHomepageFile, { query: { path: 'index.html' } })
  await gone(stranger, 'gus-page')
  const params = { id: gus.user.id }
  await staff.visitor.request(banPerson, { params, body: { reason: 'a test' } })
  await gone(stranger, 'gus-wall')
  await gone(olga, 'gus-room')
  await staff.visitor.request(unbanPerson, { params })
  expect(await leads(stranger, 'gus-wall')).toBe('/@gus')
  await olga.visitor.request(contract.removeWay, { params: { slug: 'mine' } })
  await gone(stranger, 'mine')
  await eraseNow(house.house.ctx, 'gus')
  await gone(stranger, 'gus-wall')
  expect(await laid(olga, 'gus-wall', 'wall')).toBe('/@olga')
})

it('FEED-5.1 of a room that its opener left nothing is told to them, its new name neither', async () => {
  const dana = await house.signedIn('dana')
  const { room } = await dana.visitor.request(openRoom, { body: { name: 'den-of-dana', kind: 'private' } })
  await dana.visitor.request(addMember, {
    params: { room: 'den-of-dana', username: 'olga' },
    body: { moderator: true },
  })
  expect(await laid(dana, 'to-the-den', 'room', String(room.id))).toBe('/rooms/den-of-dana')
  await dana.visitor.request(removeMember, { params: { room: 'den-of-dana', username: 'dana' } })
  await olga.visitor.request(changeRoom, { params: { room: String(room.id) }, body: { name: 'without-dana' } })
  const told = await dana.visitor.request(contract.listWays, {})
  expect(JSON.stringify(told)).not.toContain('without-dana')
  expect(told.rooms.map(({ id }) => id)).not.toContain(room.id)
  expect((await go(dana, 'to-the-den')).status).toBe(404)
})
