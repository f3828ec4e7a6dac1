// What deeds make of cats: the opinions of the original, and that they still differ from cat to cat.
import { expect, test } from 'vitest'
import { cast, type CatName, catNames, tempers } from '../cast/cast.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import { appraise, type Felt, type Scene } from './appraise.ts'
import { emotions } from './emotions.ts'

const feels = (cat: CatName, kind: DeedKind, scene: Partial<Scene> = {}): readonly Felt[] => {
  const temper = tempers[cat]
  const drives = { energy: 1, hunger: 0, social: 0, novelty: 0, territory: 0 }
  return appraise(
    cat,
    { at: 0, mood: [...temper], base: [...temper], stirrings: new Map(), drives },
    { kind, done: false, toMe: false, expected: 0, fresh: 1, reach: 1, likesDoer: 0, likesOther: null, ...scene },
  )
}
const first = (cat: CatName, kind: DeedKind, scene: Partial<Scene> = {}): Felt =>
  feels(cat, kind, scene)[0] ?? { emotion: 'hope', strength: 0 }
const of = (faction: string): CatName[] => catNames.filter((name) => cast[name].faction === faction)
const pleasure = (felt: Felt): number => Math.sign(emotions[felt.emotion].pad[0]) * felt.strength

test('CAT-1.6 an error is a joy to Anarchs', () => {
  for (const cat of of('anarchs')) expect(first(cat, 'server.error').emotion).toBe('joy')
})

test('CAT-1.6 an error is distress or anger to Sentinels, and fear to whoever is unsteady', () => {
  expect(['distress', 'anger']).toContain(first('root', 'server.error').emotion)
  expect(first('root', 'server.error').strength).toBeGreaterThan(0.7)
  expect(first('patch', 'server.error').emotion).toBe('fear')
})

test('CAT-1.6 an error touches Monks little: they are among the lowest third', () => {
  const order = catNames.toSorted((a, b) => first(a, 'server.error').strength - first(b, 'server.error').strength)
  for (const cat of of('monks')) expect(order.slice(0, 4)).toContain(cat)
})

test('CAT-1.6 silence lifts Collapse and Monks, and weighs on the Grid', () => {
  for (const cat of [...of('collapse'), ...of('monks')])
    expect(pleasure(first(cat, 'room.silent'))).toBeGreaterThan(0.2)
  for (const cat of of('grid')) expect(pleasure(first(cat, 'room.silent'))).toBeLessThan(-0.5)
})

test('CAT-1.6 what is expected, or done again and again, or far away, is felt less', () => {
  const { strength } = first('beans', 'server.error', { reach: 0.4 })
  expect(first('beans', 'server.error', { reach: 0.4, expected: 0.9 }).strength).toBeLessThan(strength)
  expect(first('beans', 'server.error', { reach: 0.4, fresh: 0.5 }).strength).toBeCloseTo(strength / 2)
  expect(feels('beans', 'server.error', { reach: 0.02 })).toEqual([])
})

test('CAT-1.6 the luck of somebody whom one likes or not is felt with it', () => {
  const done = { done: true, likesDoer: 0 }
  const second = (likesOther: number, kind: DeedKind): string | undefined =>
    feels('root', kind, { ...done, likesOther })[1]?.emotion
  expect(second(0.6, 'person.banned')).toBe('pity')
  expect(second(-0.6, 'person.banned')).toBe('gloating')
  expect(feels('beans', 'follow.added', { ...done, likesOther: 0.8 }).map(({ emotion }) => emotion)).toContain(
    'happy for',
  )
  expect(feels('beans', 'follow.added', { ...done, likesOther: -0.8 }).map(({ emotion }) => emotion)).toContain(
    'resentment',
  )
  expect(second(0.1, 'person.banned')).toBeUndefined()
})

test('CAT-1.6 what is done to oneself is thanked for or resented, the more so by whom one loves or hates', () => {
  const toMe = { done: true, toMe: true }
  expect(first('tofu', 'cat.petted', toMe).emotion).toBe('gratitude')
  expect(first('tofu', 'cat.petted', { ...toMe, likesDoer: 0.9 }).emotion).toBe('love')
  expect(first('static', 'cat.petted', toMe).emotion).toBe('anger')
  expect(first('static', 'cat.petted', { ...toMe, likesDoer: -0.9 }).emotion).toBe('hate')
  expect(first('miso', 'cat.pestered', toMe).emotion).toBe('distress')
})

test('CAT-1.6 no deed leaves all cats of one mind, and each is felt by some', () => {
  for (const kind of ['server.error', 'room.silent', 'message.burst', 'wall.redecorated', 'cat.petted'] as const) {
    const signs = new Set(catNames.map((cat) => Math.sign(pleasure(first(cat, kind)))))
    expect(signs.has(1) && signs.has(-1), kind).toBe(true)
  }
})
