// Scenarios of hands: what a cat answers, what it keeps, and what there is to eat.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import * as contract from '#contract/cats'
import type { CatName } from '#contract/house'
import { type CatsHouse, catsHouse, dossierOf } from '#dev-env/cats-kept'
import type { Person } from '#dev-env/person'

let house: CatsHouse['house']
let clock: CatsHouse['clock']
let kept: CatsHouse['kept']
let ada: Person
let count = 0

beforeAll(async () => {
  ;({ house, clock, kept } = await catsHouse())
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  ada = await house.person(`hand${(count += 1)}`)
  clock.advance(86_400_000)
})

const touch = (who: Person, cat: CatName, act: contract.CatAct) =>
  who.visitor.request(contract.touchCat, { params: { cat }, body: { act } })
const cats = async () => (await ada.visitor.request(contract.listCats, {})).cats
/** A cat that sleeps now, or is awake: the house is looked at each hour until one is. */
async function one(asleep: boolean): Promise<CatName> {
  for (let hour = 0; hour < 48; hour++) {
    const found = (await cats()).find(({ activity }) => (activity === 'asleep') === asleep)
    if (found) return found.cat
    clock.advance(3_600_000)
  }
  throw new Error('There is none.')
}

it('CAT-4.31 a cat answers a hand with a gesture in words, sometimes with a line, and says how it feels', async () => {
  const cat = await one(false)
  const answers = []
  for (const act of ['pet', 'play', 'blink', 'poke'] as const) answers.push(await touch(ada, cat, act))
  for (const answer of answers) {
    expect(answer).toMatchObject({ cat })
    expect(answer.activity).not.toBe('asleep')
    expect(answer.words).toMatch(new RegExp(`^${cat} .+[.]$`))
    expect([answer.mood, answer.feels, answer.looks]).not.toContain('')
  }
  expect(answers[0]?.line).not.toBe(null)
  expect(answers[2]?.line).toBe(null)
})

it('CAT-4.35 what somebody does is a deed of theirs at once, which they see, and which the world is made of', async () => {
  const cat = await one(false)
  await touch(ada, cat, 'pet')
  expect((await kept.deedsOf(ada.id)).map((kind) => kind.split(' ')[0])).toEqual(['cat.petted'])
  const page = (await dossierOf(ada)).cats.find((found) => found.cat === cat)
  expect(page?.known).toBeGreaterThan(0)
  expect(await kept.isTrue()).toBe(true)
})

it('CAT-4.32 a cat that is stroked and stroked has enough, and is bothered if it does not end', async () => {
  const cat = await one(false)
  const answers = []
  for (let stroke = 0; stroke < 14; stroke++) answers.push(await touch(ada, cat, 'pet'))
  expect(answers[0]?.welcome).toBe(true)
  const enough = answers.findIndex(({ welcome }) => !welcome)
  expect(enough).toBeGreaterThan(0)
  expect(answers.slice(enough).every(({ welcome }) => !welcome)).toBe(true)
  const deeds = await kept.deedsOf(ada.id)
  expect(deeds.some((kind) => kind.startsWith('cat.pestered'))).toBe(true)
  clock.advance(3_600_000)
  const later = (await cats()).find((found) => found.cat === cat)
  if (later?.activity !== 'asleep') expect((await touch(ada, cat, 'pet')).welcome).toBe(true)
})

it('CAT-4.33 a sleeping cat takes no notice of anything but food', async () => {
  const cat = await one(true)
  const before = await kept.stored()
  for (const act of ['pet', 'play', 'blink', 'poke'] as const)
    expect(await touch(ada, cat, act)).toMatchObject({ activity: 'asleep', gesture: 'sleep', line: null })
  expect(await kept.stored()).toEqual(before)
  expect(await touch(ada, cat, 'feed')).toMatchObject({ activity: 'watch', welcome: true })
})

it('CAT-4.34 three portions are eaten in a day of the house, whoever gives them, and the next day there are some again', async () => {
  const others = [ada, await house.person(`other-hand${count}`)]
  const given: contract.CatAnswer[] = []
  const hungry = (await cats()).map(({ cat }) => cat)
  for (const [n, cat] of hungry.entries()) given.push(await touch(others[n % 2] ?? ada, cat, 'feed'))
  expect(given.filter(({ welcome }) => welcome)).toHaveLength(3)
  const awake = given.filter(({ welcome, activity }) => !welcome && activity !== 'asleep')
  expect(awake.length).toBeGreaterThan(0)
  for (const { words, plain } of awake) expect(`${words} ${plain}`).not.toMatch(/\d/)
  clock.advance(86_400_000)
  expect((await touch(ada, hungry[0] ?? 'beans', 'feed')).welcome).toBe(true)
})

it('CAT-4.35 of whoever is nobody to the cats nothing is kept, though they may pet, and a portion of theirs is nobody’s', async () => {
  await ada.visitor.request(contract.changeKnown, { body: { known: false } })
  const cat = await one(false)
  const before = await kept.stored()
  expect(await touch(ada, cat, 'pet')).toMatchObject({ cat, welcome: true })
  expect(await kept.stored()).toEqual(before)
  expect((await touch(ada, cat, 'feed')).welcome).toBe(true)
  expect(await kept.deedsOf(ada.id)).toEqual([])
  expect((await kept.stored()).seq).toBe(before.seq + 1)
  expect(await dossierOf(ada)).toEqual({ known: false, cats: [] })
  expect(await kept.isTrue()).toBe(true)
})

it('CAT-4.36 no answer has a number in it', async () => {
  const answer = await touch(ada, await one(false), 'pet')
  expect(Object.values(answer).filter((value) => typeof value === 'number')).toEqual([])
})
