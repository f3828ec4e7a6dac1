// Scenarios of searching people and walls: who finds what of whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blockPerson, followPerson, unblockPerson } from '#contract/friends'
import { banPerson } from '#contract/moderation'
import { changeProfile, chooseProfileAudience } from '#contract/profiles'
import { searchPeople, searchWalls } from '#contract/search'
import type { WallStep } from '#contract/wall-changes'
import { changeWall, changeWallSettings } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { puts, sampleModule } from '#dev-env/sample-module'
import { eraseNow } from '#slices/accounts/index'

type One = Awaited<ReturnType<TestNeoSpace['signedIn']>>
let house: TestNeoSpace
let staff: One
let olga: One
let ben: One

beforeAll(async () => {
  house = await testNeoSpace()
  staff = await house.signedIn('warden', 'owner')
  olga = await house.signedIn('Olga-Maria')
  ben = await house.signedIn('ben')
})
afterAll(() => house[Symbol.asyncDispose]())

const people = async (q: string, who: One, after?: string) => {
  const query = { q, ...(after === undefined ? {} : { after }) }
  return (await who.visitor.request(searchPeople, { query })).items.map(({ person }) => person.username)
}
const walls = async (q: string, who: One) =>
  (await who.visitor.request(searchWalls, { query: { q } })).items.map(({ person, excerpt }) => [
    person.username,
    excerpt.map(({ text, found }) => (found ? `[${text}]` : text)).join(''),
  ])
const follow = (who: One, whom: One) => who.visitor.request(followPerson, { params: { id: whom.user.id } })
let sent = 0
const build = (who: One, ...steps: WallStep[]) =>
  who.visitor.request(changeWall, { body: { client_id: `a-search-${++sent}`, steps } })

describe('people', () => {
  it('FEED-2.1 FEED-2.8 are found by their names and their profiles, in alphabetical order, with what was found', async () => {
    expect(await people('olga', ben)).toEqual(['Olga-Maria'])
    expect(await people('maria', ben)).toEqual(['Olga-Maria'])
    await olga.visitor.request(changeProfile, { body: { display_name: 'Die Olga', bio: 'I restore Äpfel and sofas.' } })
    await ben.visitor.request(changeProfile, { body: { bio: 'I eat apfel.' } })
    const { items, order } = await ben.visitor.request(searchPeople, { query: { q: 'apfel' } })
    expect(order).toBe('alphabetical')
    expect(items).toEqual([
      expect.objectContaining({ person: { id: ben.user.id, username: 'ben' } }),
      {
        person: { id: olga.user.id, username: 'Olga-Maria' },
        display_name: 'Die Olga',
        excerpt: [
          { text: 'I restore ', found: false },
          { text: 'Äpfel', found: true },
          { text: ' and sofas.', found: false },
        ],
      },
    ])
    expect(await people('apfel', ben, 'ben')).toEqual(['Olga-Maria'])
    expect(await people('die sofas', ben)).toEqual(['Olga-Maria'])
    expect(await people('apfel in:general', ben)).toEqual([])
    expect(await people('apfel kind:wall', ben)).toEqual([])
  })

  it('FEED-2.4 are found no longer by what they no longer say', async () => {
    await olga.visitor.request(changeProfile, { body: { bio: 'I restore chairs.' } })
    expect(await people('sofas', ben)).toEqual([])
    expect(await people('chairs', ben)).toEqual(['Olga-Maria'])
  })

  it('FEED-2.7 are found by whom their profile is for, and by nobody from whom they are kept apart', async () => {
    await olga.visitor.request(chooseProfileAudience, { body: { audience: 'followers' } })
    expect(await people('chairs', ben)).toEqual([])
    await follow(ben, olga)
    expect(await people('chairs', ben)).toEqual(['Olga-Maria'])
    expect(await people('chairs', olga)).toEqual(['Olga-Maria'])
    await olga.visitor.request(chooseProfileAudience, { body: { audience: 'everyone' } })
    await ben.visitor.request(blockPerson, { params: { id: staff.user.id } })
    expect(await people('apfel', staff)).toEqual([])
    expect(await people('warden', ben)).toEqual([])
    await ben.visitor.request(unblockPerson, { params: { id: staff.user.id } })
  })

  it('FEED-2.4 FEED-2.7 are nobody once banned, and once erased nothing of them is in the index', async () => {
    const gone = await house.signedIn('goner')
    await gone.visitor.request(changeProfile, { body: { bio: 'gonerword' } })
    await build(gone, puts('module-goner', 'gonerword too'))
    expect(await people('gonerword', ben)).toEqual(['goner'])
    expect(await walls('gonerword', ben)).toHaveLength(1)
    await staff.visitor.request(banPerson, { params: { id: gone.user.id }, body: { reason: 'a test' } })
    expect(await people('gonerword', ben)).toEqual([])
    expect(await walls('gonerword', ben)).toEqual([])
    await eraseNow(house.house.ctx, 'goner')
    const { reader } = house.house.ctx.db
    for (const table of ['person_words', 'wall_words'] as const) {
      const kept = await reader.selectFrom(table).select('words').execute()
      expect(kept.filter(({ words }) => words.includes('goner'))).toEqual([])
    }
  })
})

describe('walls', () => {
  it('FEED-2.1 are found by one thing that has all of the words, each wall once, in the order of their owners', async () => {
    await build(olga, puts('module-one', 'wallword chairs'), puts('module-two', 'wallword chairs again'))
    await build(ben, puts('module-ben', 'wallword'))
    expect(await walls('wallword ', staff)).toEqual([
      ['ben', '[wallword]'],
      ['Olga-Maria', '[wallword] chairs'],
    ])
    expect(await walls('wallword chairs', staff)).toEqual([['Olga-Maria', '[wallword] [chairs]']])
    expect(await walls('wallword from:ben', staff)).toEqual([['ben', '[wallword]']])
    expect(await walls('wallword before:2200-01-01', staff)).toEqual([])
  })

  it('FEED-2.4 what is reworded or taken off is found no longer, and what only moved stays found', async () => {
    await build(olga, puts('module-one', 'otherword'), { step: 'order', ids: ['module-two', 'module-one'] })
    expect(await walls('wallword', olga)).toEqual([
      ['ben', '[wallword]'],
      ['Olga-Maria', '[wallword] chairs again'],
    ])
    expect(await walls('otherword', olga)).toHaveLength(1)
    await build(olga, { step: 'remove', id: 'module-one' })
    expect(await walls('otherword', olga)).toEqual([])
    const { reader } = house.house.ctx.db
    const kept = await reader.selectFrom('wall_words').select('words').execute()
    expect(kept.filter(({ words }) => words.includes('otherword'))).toEqual([])
  })

  it('FEED-2.7 each thing is found by whom it and the wall are for', async () => {
    await build(olga, puts('module-mutual', 'secretword', 'mutuals'), puts('module-mine', 'ownword', 'me'))
    expect(await walls('secretword', staff)).toEqual([])
    expect(await walls('secretword', ben)).toEqual([])
    await follow(olga, ben)
    expect(await walls('secretword', ben)).toHaveLength(1)
    expect(await walls('ownword', ben)).toEqual([])
    expect(await walls('ownword', olga)).toHaveLength(1)
    await olga.visitor.request(changeWallSettings, { body: { audience: 'me' } })
    expect(await walls('secretword', ben)).toEqual([])
    expect(await walls('wallword', staff)).toEqual([['ben', '[wallword]']])
    await olga.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  })

  it('FEED-2.6 FEED-2.7 pictures are found by what is told of them, raw HTML by its title alone', async () => {
    const { place, look } = sampleModule('module-html', '')
    await build(olga, {
      step: 'put',
      module: {
        id: 'module-html',
        kind: 'html',
        place,
        look,
        audience: 'everyone',
        content: { title: 'Titleword', html: '<p>hiddenword</p>', css: '' },
      },
    })
    expect(await walls('titleword', ben)).toEqual([['Olga-Maria', '[Titleword]']])
    expect(await walls('hiddenword', olga)).toEqual([])
    expect(await walls('has:code from:olga-maria', ben)).toEqual([])
    await build(olga, puts('module-code', 'see `codeword` at https://example.org'))
    expect(await walls('has:code has:link', ben)).toHaveLength(1)
  })
})
