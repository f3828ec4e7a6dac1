// Scenarios of searching sketches: who finds what of whom.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { blockPerson, unblockPerson } from '#contract/friends'
import { banPerson, freezePerson, unbanPerson, unfreezePerson } from '#contract/moderation'
import { type Excerpt, searchSketches } from '#contract/search'
import * as contract from '#contract/sketches'
import { fakeClock } from '#dev-env/fakes/clock'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { begin, described, keep, publish } from '#dev-env/sketching'
import { houseSongs } from '#song/house/index'
import { writeSong } from '#song/write-song'
import { eraseNow } from '#slices/accounts/index'

const clock = fakeClock()
let house: TestNeoSpace
let staff: Person
let olga: Person
let ben: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  staff = await house.person('warden', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  clock.advance(60_000)
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
})

const plain = (pieces: Excerpt) => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('')
const look = (q: string, who: Person, before?: string) =>
  who.visitor.request(searchSketches, { query: { q, ...(before === undefined ? {} : { before }) } })
const found = async (q: string, who: Person) =>
  (await look(q, who)).items.map(({ title, excerpt }) => `${plain(title)}: ${plain(excerpt)}`)
const to = ({ id }: Person) => ({ params: { id } })
const again = (name: string, more: Parameters<typeof described>[0]) =>
  olga.visitor.request(contract.publishSketch, { params: { name }, body: described(more) })
/** In how many rows of the index a word stands. */
const kept = async (word: string) =>
  (await house.house.ctx.db.reader.selectFrom('sketch_words').select('words').execute()).filter(({ words }) =>
    words.includes(word),
  ).length

it('FEED-2.1 FEED-2.8 FEED-2.11 are found by title, caption, words of their picture, tags and maker, the last published first', async () => {
  const { name: picture } = await send(olga, png(64, 48))
  const said = {
    title: 'Tideword',
    caption: 'Slow wäterword',
    alt: 'A blueword round',
    tags: ['calmword-sea'],
    picture,
  }
  const name = await publish(olga.visitor, said, { kind: 'shader', title: 'Draftword' })
  clock.advance(1_000)
  await publish(olga.visitor, { title: 'Other', caption: 'waterword' })
  const page = await look('waterword ', ben)
  expect(page).toMatchObject({ order: 'newest', complete: true, older_to_come: false })
  expect(page.items[1]).toMatchObject({
    sketch: {
      name,
      kind: 'shader',
      title: 'Tideword',
      maker: { id: olga.id, username: olga.username },
      thumbnail: { url: expect.any(String) },
    },
    title: [{ text: 'Tideword', found: false }],
  })
  expect(await found('waterword', ben)).toEqual([
    'Other: [waterword]',
    'Tideword: Slow [wäterword]\nA blueword round\ncalmword-sea',
  ])
  for (const q of ['tideword', 'blueword round', 'calmword', '"calmword sea"', `tideword ${olga.username}`])
    expect(await found(q, ben)).toHaveLength(1)
  expect(await found(olga.username, ben)).toHaveLength(2)
  expect(await found('draftword', olga)).toEqual([])
  for (const has of ['code', 'picture']) expect(await found(`tideword has:${has}`, ben)).toHaveLength(1)
  expect(await found('other has:picture', ben)).toEqual([])
})

it('FEED-2.7 no draft, nothing private and nothing unlisted is in the index or found by anybody', async () => {
  await begin(olga.visitor, { title: 'Canaryword', code: '// canaryword' })
  await publish(olga.visitor, { title: 'Canaryword', visibility: 'private', tags: ['canaryword'] })
  const name = await publish(olga.visitor, { title: 'Canaryword', visibility: 'unlisted', caption: 'canaryword' })
  const shown = await publish(olga.visitor, { title: 'Shownword' }, { code: '// canaryword' })
  await keep(olga.visitor, shown, '// canaryword again', 'Canaryword')
  for (const who of [olga, ben, staff]) expect(await found('canaryword', who)).toEqual([])
  expect([await kept('canaryword'), await kept('shownword')]).toEqual([0, 1])
  await again(name, { title: 'Canaryword' })
  expect(await found('canaryword', ben)).toHaveLength(1)
  for (const visibility of ['unlisted', 'private'] as const) {
    await again(name, { title: 'Canaryword', visibility })
    expect([await found('canaryword', ben), await found('canaryword', olga), await kept('canaryword')]).toEqual([
      [],
      [],
      0,
    ])
    await again(name, { title: 'Canaryword' })
  }
})

it('FEED-2.4 are found by what was published last, and no more once they are deleted, a remix or none', async () => {
  const name = await publish(olga.visitor, { title: 'Oldword' })
  await again(name, { title: 'Newword' })
  expect([await found('oldword', ben), await kept('oldword')]).toEqual([[], 0])
  expect(await found('newword', ben)).toHaveLength(1)
  await publish(ben.visitor, { title: 'Mine' }, { from: { name, revision: 1 } })
  await olga.visitor.request(contract.deleteSketch, { params: { name } })
  expect([await found('newword', ben), await kept('newword')]).toEqual([[], 0])
  const alone = await publish(olga.visitor, { title: 'Aloneword' })
  await olga.visitor.request(contract.deleteSketch, { params: { name: alone } })
  expect([await found('aloneword', ben), await kept('aloneword')]).toEqual([[], 0])
})

it('FEED-2.7 are apart where one has blocked the other, and while their maker is frozen or banned', async () => {
  await publish(olga.visitor, { title: 'Apartword' })
  for (const [one, other] of [
    [olga, ben],
    [ben, olga],
  ] as const) {
    await one.visitor.request(blockPerson, to(other))
    expect(await found('apartword', ben)).toEqual([])
    await one.visitor.request(unblockPerson, to(other))
    expect(await found('apartword', ben)).toHaveLength(1)
  }
  await staff.visitor.request(freezePerson, { ...to(olga), body: { reason: 'a test' } })
  for (const who of [ben, staff]) expect(await found('apartword', who)).toEqual([])
  await staff.visitor.request(unfreezePerson, to(olga))
  await staff.visitor.request(banPerson, { ...to(olga), body: { reason: 'a test' } })
  for (const who of [ben, staff]) expect(await found('apartword', who)).toEqual([])
  await staff.visitor.request(unbanPerson, to(olga))
  expect(await found('apartword', ben)).toHaveLength(1)
})

it('FEED-2.3 FEED-2.6 are narrowed by maker, day and kind, and stand in no room', async () => {
  await publish(olga.visitor, { title: 'Narrowword', caption: 'see https://example.org' })
  await publish(ben.visitor, { title: 'Narrowword' })
  const day = new Date(clock.now()).toISOString().slice(0, 10)
  expect(await found(`narrowword from:${olga.username}`, ben)).toHaveLength(1)
  expect(await found('narrowword has:link', ben)).toHaveLength(1)
  expect(await found('narrowword kind:sketch', ben)).toHaveLength(2)
  expect(await found(`narrowword before:${day}`, ben)).toEqual([])
  expect(await found('narrowword before:2200-01-01 after:2020-01-01', ben)).toHaveLength(2)
  for (const none of ['kind:wall', 'in:general', `with:${ben.username}`])
    expect(await found(`narrowword ${none}`, olga)).toEqual([])
})

it('FEED-2.1 come page by page without gap or overlap', async () => {
  const all: string[] = []
  for (let n = 0; n < 23; n++) {
    if (n % 3 === 0) clock.advance(1_000)
    all.unshift(await publish(olga.visitor, { title: `Pagedword ${made}` }))
  }
  const seen: string[] = []
  let before: string | undefined
  do {
    const page = await look(`pagedword ${made}`, ben, before)
    seen.push(...page.items.map(({ sketch }) => sketch.name))
    before = page.next ? String(page.next['before']) : undefined
  } while (before !== undefined)
  expect(seen).toEqual(all)
}, 30_000)

it('FEED-2.4 of whoever is erased nothing is left in the index', async () => {
  const name = await publish(olga.visitor, { title: 'Goneword' })
  await publish(olga.visitor, { title: 'Goneword' })
  await publish(ben.visitor, { title: 'Mine' }, { from: { name, revision: 1 } })
  expect(await kept('goneword')).toBe(2)
  await eraseNow(house.house.ctx, olga.username)
  expect([await kept('goneword'), await found('goneword', ben)]).toEqual([0, []])
})

it('FEED-2.1 SONG-2.2 a song is found by what is said of it, and not by the words of its file', async () => {
  const code = writeSong(houseSongs.dusk())
  const name = await publish(olga.visitor, { title: 'Duskword' }, { kind: 'song', title: 'Duskword', code })
  expect((await look('duskword', ben)).items).toMatchObject([{ sketch: { name, kind: 'song' } }])
  expect(await found('patterns', ben)).toEqual([])
})
