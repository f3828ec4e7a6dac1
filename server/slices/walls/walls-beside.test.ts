// What a wall says of its owner beside itself: whether their profile, journal and home pages are for the one who looks, and whom they put first; and what it does not show of places left empty.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Audience } from '#contract/audience'
import { blockPerson, followPerson } from '#contract/friends'
import { changeHomepage, writeHomepageText } from '#contract/homepages'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import { arrangeTop8, changeProfile, chooseProfileAudience, getPerson } from '#contract/profiles'
import type { WallModule } from '#contract/modules'
import type { WallStep } from '#contract/wall-changes'
import * as contract from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { puts, sampleModule } from '#dev-env/sample-module'

let house: TestNeoSpace
let olga: Person
let ben: Person
let count = 0
let sent = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
beforeEach(async () => {
  count++
  olga = await house.person(`olga${count}`)
  ben = await house.person(`ben${count}`)
  await save(olga, puts('module-a', 'here'))
})
afterAll(() => house[Symbol.asyncDispose]())

const stranger = () => house.visitor()
const save = (who: Person, ...steps: WallStep[]) =>
  who.visitor.request(contract.changeWall, { body: { client_id: `a-change-${++sent}`, steps } })
const seen = async (by = stranger()) =>
  (await by.request(contract.getWall, { params: { username: olga.username } })).wall
const put = (audience: Audience) =>
  save(olga, {
    step: 'put',
    module: { ...sampleModule('eight-0001', ''), audience, kind: 'top8', content: { title: '' } },
  })
const named = async (by?: Person['visitor']) => (await seen(by)).top8.map(({ person }) => person.username)

it('WALL-8.14 says whether profile and journal are for the one who looks', async () => {
  // Who never made a profile is called so on their wall already.
  expect(await seen()).toMatchObject({ has_profile: true, has_journal: false, board: 'everyone' })
  expect(await seen(ben.visitor)).toMatchObject({ has_profile: true, has_journal: false })
  await olga.visitor.request(chooseProfileAudience, { body: { audience: 'followers' } })
  expect(await seen()).toMatchObject({ has_profile: false })
  await olga.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
  await olga.visitor.request(changeProfile, { body: { bio: 'a cat' } })
  const entry = { title: 'One', markdown: 'One.', audience: 'followers' as const, replies: false }
  const { id } = (await olga.visitor.request(beginJournalEntry, { body: { client_id: 'an-entry-1', ...entry } })).entry
  expect((await seen()).has_journal).toBe(false)
  await olga.visitor.request(publishJournalEntry, { params: { id }, body: { ends_in_hours: null } })
  expect(await seen()).toMatchObject({ has_profile: true, has_journal: false })
  await ben.visitor.request(followPerson, { params: { id: olga.id } })
  expect((await seen(ben.visitor)).has_journal).toBe(true)
  await olga.visitor.request(contract.changeWallSettings, { body: { board: 'nobody' } })
  expect((await seen()).board).toBe('nobody')
})

it('WALL-8.14 WALL-10.11 wall, profile and page without script lead to home pages where they begin for the one who looks', async () => {
  const path = `/@${olga.username}`
  const told = async (by = stranger()) => {
    const { profile } = await by.request(getPerson, { params: { username: olga.username } })
    const page = await fetch(`${house.url}${path}`, { headers: { cookie: by.cookie() } })
    const leads = (await page.text()).includes(`${path}/pages"`)
    return [(await seen(by)).has_pages, profile.has_pages, leads]
  }
  const [none, all] = [Array(3).fill(false), Array(3).fill(true)]
  const write = (file: string) =>
    olga.visitor.request(writeHomepageText, { body: { path: file, text: '<h1>Stairs</h1>', rev: 0 } })
  await olga.visitor.request(changeHomepage, { body: { audience: 'followers' } })
  await write('about.html')
  await ben.visitor.request(followPerson, { params: { id: olga.id } })
  // There is a page, but none that an address without a name means.
  expect(await told(ben.visitor)).toEqual(none)
  await write('Index.htm')
  expect(await told(ben.visitor)).toEqual(all)
  expect(await told(olga.visitor)).toEqual(all)
  expect(await told()).toEqual(none)
  await olga.visitor.request(changeHomepage, { body: { audience: 'everyone' } })
  expect(await told()).toEqual(all)
  await olga.visitor.request(blockPerson, { params: { id: ben.id } })
  await expect(told(ben.visitor)).rejects.toThrow('NOT_FOUND')
})

it('WALL-1.5 WALL-8.14 the Top 8 is told where it stands, and names to the world whose wall or profile is for the world', async () => {
  await olga.visitor.request(followPerson, { params: { id: ben.id } })
  await olga.visitor.request(arrangeTop8, { body: { people: [ben.id] } })
  expect(await named(olga.visitor)).toEqual([])
  await put('everyone')
  expect(await named(ben.visitor)).toEqual([ben.username])
  // Nobody outside can know of him yet.
  expect(await named()).toEqual([])
  await save(ben, puts('module-a', 'me too'))
  expect(await named()).toEqual([ben.username])
  await ben.visitor.request(contract.changeWallSettings, { body: { audience: 'followers' } })
  expect(await named()).toEqual([])
  await ben.visitor.request(contract.changeWallSettings, { body: { audience: 'everyone' } })
  await ben.visitor.request(chooseProfileAudience, { body: { audience: 'followers' } })
  expect(await named()).toEqual([])
  expect(await named(olga.visitor)).toEqual([ben.username])
  await ben.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
  expect(await named()).toEqual([ben.username])
  await olga.visitor.request(chooseProfileAudience, { body: { audience: 'mutuals' } })
  expect(await named()).toEqual([])
  await olga.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
  await put('followers')
  expect(await named()).toEqual([])
})

it('FRND-1.7 WALL-8.14 who is kept apart from the visitor is not named to them', async () => {
  const cleo = await house.person(`cleo${count}`)
  await olga.visitor.request(followPerson, { params: { id: ben.id } })
  await olga.visitor.request(arrangeTop8, { body: { people: [ben.id] } })
  await put('everyone')
  expect(await named(cleo.visitor)).toEqual([ben.username])
  await ben.visitor.request(blockPerson, { params: { id: cleo.id } })
  expect(await named(cleo.visitor)).toEqual([])
})

it('WALL-3.28 places for files that never came are their owner’s alone', async () => {
  const { id: _, kind: __, content: ___, ...rest } = sampleModule('place-0000', '')
  const places: WallStep[] = [
    {
      step: 'put',
      module: {
        ...rest,
        id: 'a-picture',
        kind: 'image',
        content: { picture: { file: '', alt: '', caption: '' }, fit: 'cover' },
      },
    },
    {
      step: 'put',
      module: {
        ...rest,
        id: 'some-pictures',
        kind: 'gallery',
        content: { title: 'Mine', shape: 'grid', pictures: [] },
      },
    },
    { step: 'put', module: { ...rest, id: 'some-sound', kind: 'audio', content: { title: 'My song', file: '' } } },
  ]
  await save(olga, ...places)
  const own = (await olga.visitor.request(contract.getOwnWall, {})).document
  expect(own.modules).toHaveLength(4)
  for (const viewer of [olga.visitor, ben.visitor, stranger()])
    expect((await seen(viewer)).modules.map(({ kind }) => kind)).toEqual(['text'])
})

it('WALL-3.29 words of a layout and links without an address are their owner’s alone, on the wall, in its page and in its feed', async () => {
  const { id: _, kind: __, content: ___, ...rest } = sampleModule('place-0000', '')
  const links = (...urls: string[]) => urls.map((url) => ({ url, title: `to ${url || 'nowhere'}`, me: false }))
  const put = (module: object): WallStep => ({ step: 'put', module: { ...rest, ...module } as WallModule })
  await save(
    olga,
    put({
      id: 'sample-words',
      kind: 'text',
      content: { title: 'Sample title', markdown: 'Sample words', waits: true },
    }),
    put({ id: 'sample-link0', kind: 'link', content: { url: '', title: 'A sample link', shape: 'button' } }),
    put({ id: 'sample-links', kind: 'links', content: { title: 'Sample links', links: links('', '') } }),
    put({ id: 'sample-ring0', kind: 'webring', content: { title: 'Ring', home: '', previous: '', next: '' } }),
    put({ id: 'sample-html0', kind: 'html', content: { title: 'Raw', html: ' ', css: '' } }),
    put({ id: 'some-links00', kind: 'links', content: { title: 'Links', links: links('', 'https://a.example/') } }),
  )
  expect((await olga.visitor.request(contract.getOwnWall, {})).document.modules).toHaveLength(7)
  for (const viewer of [olga.visitor, ben.visitor, stranger()]) {
    const { modules } = await seen(viewer)
    expect(modules.map(({ kind }) => kind)).toEqual(['text', 'links'])
    expect(JSON.stringify(modules)).not.toMatch(/[Ss]ample|nowhere/)
    expect(JSON.stringify(modules)).toContain('https://a.example/')
  }
  const text = JSON.stringify(await stranger().fetch('GET', `/@${olga.username}`))
  expect(text).toContain('https://a.example/')
  expect(text).not.toMatch(/Sample title|Sample words|A sample link|nowhere/)
})
