// The rules of remixes, their lineage, and of what is deleted.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { blockPerson } from '#contract/friends'
import * as contract from '#contract/sketches'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { begin, code, described, keep, publish } from '#dev-env/sketching'
import { eraseNow } from '#slices/accounts/index'
import { publishedFor, whoMaySeeSketch } from './index.ts'

let house: TestNeoSpace
let olga: Person
let ben: Person
let cat: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
  cat = await house.person(`cat${made}`)
})

const lineage = async (who: Person | null, name: string) => {
  const { body } = await (who?.visitor ?? house.visitor()).ask(contract.getLineage, { params: { name } })
  if (!body.ok) return body.code
  const { ancestors, remixes } = body.data
  return [ancestors, remixes].map((list) => list.map(({ title, gone }) => (gone ? 'gone' : title)))
}
const look = async (who: Person | null, name: string) => {
  const { body } = await (who?.visitor ?? house.visitor()).ask(contract.getSketch, { params: { name } })
  return body.ok ? body.data.sketch : body.code
}
const remix = (by: Person, name: string, title: string, revision = 1) =>
  publish(by.visitor, { title }, { from: { name, revision } })
const remove = (by: Person, name: string) => by.visitor.request(contract.deleteSketch, { params: { name } })
const show = (by: Person, name: string, more: Parameters<typeof described>[0]) =>
  by.visitor.request(contract.publishSketch, { params: { name }, body: described(more) })
const rows = () => house.house.ctx.db.reader.selectFrom('sketches').selectAll().execute()
const rowOf = async (name: string) => (await rows()).find((row) => row.name === name)

it('CODE-4.14 a remix begins with a revision that its maker may look at, and names it', async () => {
  const name = await publish(olga.visitor, { title: 'First' })
  await keep(olga.visitor, name, 'two()')
  const from = async (who: Person, revision: number, of = name) => {
    const body = { kind: 'p5' as const, title: 'Mine', code, from: { name: of, revision } }
    const answer = await who.visitor.ask(contract.createSketch, { body })
    return answer.body.ok ? answer.body.data.own.sketch.parent : answer.body.code
  }
  const parent = { name, revision: 1, title: 'First', maker: { id: olga.id, username: olga.username } }
  expect(await from(ben, 1)).toEqual(parent)
  expect([await from(ben, 2), await from(olga, 2)]).toEqual(['NOT_FOUND', { ...parent, revision: 2 }])
  const { sketch } = await begin(olga.visitor)
  expect(await from(ben, 1, sketch.name)).toBe('NOT_FOUND')
  await olga.visitor.request(blockPerson, { params: { id: cat.id } })
  expect(await from(cat, 1)).toBe('NOT_FOUND')
})

it('CODE-4.16 the lineage is told back to the first and on to the remixes, as far as one may see them', async () => {
  const first = await publish(olga.visitor, { title: 'First' })
  const second = await remix(ben, first, 'Second')
  const third = await remix(cat, second, 'Third')
  expect(await lineage(null, third)).toEqual([['First', 'Second'], []])
  expect(await lineage(null, first)).toEqual([[], ['Second']])
  await show(ben, second, { visibility: 'unlisted', title: 'Second' })
  // Its address is not given away by what was made from it.
  for (const who of [null, olga]) {
    expect(await lineage(who, third)).toEqual([['First'], []])
    expect(await lineage(who, first)).toEqual([[], []])
    expect(await look(who, third)).toMatchObject({ parent: { name: null, title: '', maker: null } })
  }
  expect(await look(cat, third)).toMatchObject({ parent: { name: second, title: 'Second' } })
  expect(await lineage(ben, first)).toEqual([[], ['Second']])
  await show(ben, second, { visibility: 'private' })
  expect(await look(cat, third)).toMatchObject({ parent: { name: null, revision: 1, title: '', maker: null } })
  await show(ben, second, { title: 'Second' })
  await ben.visitor.request(blockPerson, { params: { id: olga.id } })
  expect(await lineage(olga, third)).toEqual([['First'], []])
  expect(await lineage(olga, second)).toBe('NOT_FOUND')
  expect(await lineage(null, third)).toEqual([['First', 'Second'], []])
})

it('CODE-4.17 what is deleted is erased, with its revisions, words, tags and picture', async () => {
  const { name: picture } = await send(olga, png(64, 48))
  const more = { title: 'canary-title', caption: 'canary-caption', alt: 'canary-alt', tags: ['canary-tag'], picture }
  const name = await publish(olga.visitor, more, { code: 'canary-code' })
  const row = await rowOf(name)
  await remove(olga, name)
  expect(await look(olga, name)).toBe('NOT_FOUND')
  const { reader } = house.house.ctx.db
  const left = [
    await reader.selectFrom('sketches').selectAll().execute(),
    await reader.selectFrom('sketch_revisions').selectAll().execute(),
    await reader.selectFrom('sketch_tags').selectAll().execute(),
    await reader
      .selectFrom('file_uses')
      .selectAll()
      .where('place', '=', 'sketch')
      .where('place_id', '=', String(row?.id))
      .execute(),
  ]
  expect(JSON.stringify(left)).not.toContain('canary')
  expect(left[3]).toEqual([])
  expect((await olga.visitor.ask(contract.deleteSketch, { params: { name } })).body).toMatchObject({
    code: 'NOT_FOUND',
  })
})

it('CODE-4.18 a place stays where somebody else’s remix hangs on it, until the last of those is gone', async () => {
  const first = await publish(olga.visitor, { title: 'canary-first', caption: 'canary' }, { code: 'canary-code' })
  const second = await remix(ben, first, 'Second')
  const third = await remix(cat, second, 'Third')
  await remove(olga, first)
  expect(await lineage(null, third)).toEqual([['gone', 'Second'], []])
  expect(await look(null, second)).toMatchObject({ parent: { name: null, revision: 1, title: '', maker: null } })
  for (const who of [olga, ben]) expect(await look(who, first)).toBe('NOT_FOUND')
  expect(await rowOf(first)).toMatchObject({ maker_id: null, gone: 1, title: '', code: '' })
  expect(JSON.stringify(await rows())).not.toContain('canary')
  await remove(ben, second)
  expect(await lineage(null, third)).toEqual([['gone', 'gone'], []])
  await remove(cat, third)
  expect([await rowOf(first), await rowOf(second), await rowOf(third)]).toEqual([undefined, undefined, undefined])
})

it('CODE-4.17 one’s own remix then hangs on what the deleted one was made from, whose maker is still named', async () => {
  const first = await publish(olga.visitor, { title: 'First' })
  const second = await remix(ben, first, 'Second')
  const third = await remix(ben, second, 'Third')
  await remove(ben, second)
  expect(await rowOf(second)).toBeUndefined()
  expect(await look(null, third)).toMatchObject({ parent: { name: first, title: 'First', maker: { id: olga.id } } })
  expect(await lineage(null, first)).toEqual([[], ['Third']])
})

it('CODE-4.19 with an account its sketches are erased, and remixes of others stay', async () => {
  const first = await publish(olga.visitor, { title: 'First' })
  const second = await remix(ben, first, 'Second')
  const alone = await publish(olga.visitor, { title: 'Alone' })
  const twice = await remix(olga, second, 'Twice')
  await eraseNow(house.house.ctx, olga.username)
  expect(await lineage(null, second)).toEqual([['gone'], []])
  expect([await rowOf(alone), await rowOf(twice)]).toEqual([undefined, undefined])
  expect((await rows()).filter((row) => row.maker_id === olga.id)).toEqual([])
  await remove(ben, second)
  expect(await rowOf(first)).toBeUndefined()
})

it('CODE-4.8 CODE-4.9 who does something with a published sketch is told of those alone who may see it', async () => {
  const { reader } = house.house.ctx.db
  const name = await publish(olga.visitor, { visibility: 'unlisted' })
  const { id, ...found } = await publishedFor(reader, ben.id, name)
  expect(found).toEqual({ ownerId: olga.id, name, kind: 'p5', revision: 1, visibility: 'unlisted', code })
  await olga.visitor.request(blockPerson, { params: { id: cat.id } })
  await expect(publishedFor(reader, cat.id, name)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const allowed = async () => (await whoMaySeeSketch(reader, id, [olga.id, ben.id, cat.id]))?.allowed
  expect(await allowed()).toEqual(new Set([olga.id, ben.id]))
  await show(olga, name, { visibility: 'private' })
  expect(await allowed()).toEqual(new Set([olga.id]))
  await remove(olga, name)
  expect(await whoMaySeeSketch(reader, id, [olga.id])).toBeNull()
})
