// The rules of the gallery and of what stands first on a profile.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { blockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import type { QueryOf } from '#contract/define'
import * as contract from '#contract/sketches'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { described, publish } from '#dev-env/sketching'

const clock = fakeClock()
let house: TestNeoSpace
let olga: Person
let ben: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
})

const page = async (who: Person | null, query: QueryOf<typeof contract.listSketches>) => {
  const { body } = await (who?.visitor ?? house.visitor()).ask(contract.listSketches, { query })
  if (!body.ok) throw new Error(body.code)
  return body.data
}
const titles = async (who: Person | null, query: QueryOf<typeof contract.listSketches>) =>
  (await page(who, query)).items.map(({ title }) => title)

it('CODE-4.20 shows what is public, the last published first, by kind, tag and maker', async () => {
  const tag = `tag-${made}`
  for (const [title, more, begun] of [
    ['one', { tags: [tag] }, { kind: 'svg' }],
    ['two', { tags: [tag, 'calm'] }, { kind: 'p5' }],
    ['hidden', { tags: [tag], visibility: 'unlisted' }, {}],
    ['mine alone', { tags: [tag], visibility: 'private' }, {}],
    ['three', {}, { kind: 'svg' }],
  ] as const) {
    clock.advance(1_000)
    await publish(olga.visitor, { ...more, tags: 'tags' in more ? [...more.tags] : [], title }, begun)
  }
  const by = olga.username
  expect(await titles(null, { tag })).toEqual(['two', 'one'])
  expect(await titles(ben, { by })).toEqual(['three', 'two', 'one'])
  // One's own gallery is no other than anybody's.
  expect(await titles(olga, { by })).toEqual(['three', 'two', 'one'])
  expect(await titles(ben, { by, kind: 'svg' })).toEqual(['three', 'one'])
  expect(await titles(ben, { by, kind: 'svg', tag })).toEqual(['one'])
  expect((await titles(ben, {})).slice(0, 3)).toEqual(['three', 'two', 'one'])
  await olga.visitor.request(blockPerson, { params: { id: ben.id } })
  expect(await titles(ben, { tag })).toEqual([])
  const nobody = await ben.visitor.ask(contract.listSketches, { query: { by } })
  expect(nobody.body).toMatchObject({ code: 'NOT_FOUND' })
})

it('CODE-4.11 CODE-4.20 what is published again stays where it stood, and pages meet', async () => {
  const names: string[] = []
  // Several in one moment.
  for (let n = 0; n < sizes.pageDefault + 3; n++) {
    if (n % 3 === 0) clock.advance(1_000)
    names.push(await publish(olga.visitor, { title: `sketch ${n}` }))
  }
  const by = olga.username
  const walk = async (query: QueryOf<typeof contract.listSketches>) => {
    const one = await page(ben, query)
    const two = await page(ben, one.next ?? {})
    expect([one.complete, two.complete, two.next]).toEqual([false, true, null])
    return [...one.items, ...two.items].map(({ name }) => name)
  }
  const all = await walk({ by })
  expect(all.toSorted()).toEqual(names.toSorted())
  const last = all.at(-1) ?? ''
  const again = described({ title: 'again' })
  clock.advance(60_000)
  await olga.visitor.request(contract.publishSketch, { params: { name: last }, body: again })
  expect(await walk({ by })).toEqual(all)
  // Anybody finds the order of a seed again.
  const standing = (name: string) => createHash('sha256').update(`dice ${name}`).digest('hex')
  const order = names.toSorted((one, other) => (standing(one) < standing(other) ? -1 : 1))
  expect(await walk({ by, seed: 'dice' })).toEqual(order)
  expect((await page(ben, { by, seed: 'dice' })).order).toBe('seeded:dice')
})

it('CODE-4.24 what a seed draws is the same for everybody, less what is not for them', async () => {
  const names: string[] = []
  for (const title of ['a', 'b', 'c']) names.push(await publish(olga.visitor, { title, tags: [`drawn-${made}`] }))
  const drawn = async (who: Person | null) =>
    (await page(who, { tag: `drawn-${made}`, seed: 'today' })).items.map(({ name }) => name)
  const order = await drawn(null)
  expect(order.toSorted()).toEqual(names.toSorted())
  expect(await drawn(ben)).toEqual(order)
  const [first = '', ...rest] = order
  await olga.visitor.request(contract.deleteSketch, { params: { name: first } })
  expect(await drawn(ben)).toEqual(rest)
})

it('CODE-4.26 three stand first in the order that one says, and no longer when they are not public', async () => {
  const names: string[] = []
  for (const title of ['a', 'b', 'c', 'd']) names.push(await publish(olga.visitor, { title }))
  const [a = '', b = '', c = ''] = names
  const pin = (list: string[], who = olga) => who.visitor.ask(contract.pinSketches, { body: { names: list } })
  const pinned = async () => (await page(null, { by: olga.username })).pins.map(({ title }) => title)
  expect((await pin([c, a, b])).body).toMatchObject({
    data: { pins: [{ title: 'c' }, { title: 'a' }, { title: 'b' }] },
  })
  expect(await pinned()).toEqual(['c', 'a', 'b'])
  expect((await page(null, {})).pins).toEqual([])
  expect((await pin([...names])).body).toMatchObject({ code: 'VALIDATION' })
  expect((await pin([a], ben)).body).toMatchObject({ code: 'NOT_FOUND' })
  const params = { name: a }
  await olga.visitor.request(contract.publishSketch, { params, body: described({ visibility: 'unlisted' }) })
  expect(await pinned()).toEqual(['c', 'b'])
  expect((await pin([a])).body).toMatchObject({ code: 'NOT_FOUND' })
  await olga.visitor.request(contract.publishSketch, { params, body: described() })
  expect(await pinned()).toEqual(['c', 'b'])
  await pin([])
  expect(await pinned()).toEqual([])
})
