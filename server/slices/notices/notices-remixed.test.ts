// What people are told of remixes of their sketches.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { blockPerson } from '#contract/friends'
import { deleteSketch, publishSketch } from '#contract/sketches'
import { chooseNotices, noticesOf } from '#dev-env/notice-acts'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { begin, described, keep, publish } from '#dev-env/sketching'

let house: TestNeoSpace
let olga: Person
let ben: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
})

const remix = async (by: Person, name: string) =>
  (await begin(by.visitor, { title: 'Secret', from: { name, revision: 1 } })).sketch.name
const told = async (who = olga) => (await noticesOf(who)).items.map(({ kind, by, sketch }) => [kind, by.id, sketch])
const show = (by: Person, name: string, visibility: 'private' | 'unlisted' | 'public') =>
  by.visitor.request(publishSketch, { params: { name }, body: described({ visibility }) })

it('NOTE-1.15 its maker is told once of each remix, by whom and of which, and of the remix once it is public', async () => {
  const name = await publish(olga.visitor)
  const made = await remix(ben, name)
  const line = (remixName: string | null) => ['remix', ben.id, { name, title: 'Round', remix: remixName }]
  expect(await told()).toEqual([line(null)])
  await keep(ben.visitor, made, 'other()')
  for (const [visibility, named] of [
    ['unlisted', null],
    ['public', made],
    ['private', null],
  ] as const) {
    await show(ben, made, visibility)
    expect(await told()).toEqual([line(named)])
  }
  await remix(olga, name)
  expect(await told()).toEqual([line(null)])
  expect(JSON.stringify(await noticesOf(olga))).not.toContain('Secret')
  const second = await remix(ben, name)
  expect(await told()).toHaveLength(2)
  await ben.visitor.request(deleteSketch, { params: { name: second } })
  expect(await told()).toEqual([line(null)])
  await olga.visitor.request(deleteSketch, { params: { name } })
  expect(await told()).toEqual([])
  const { reader } = house.house.ctx.db
  expect(await reader.selectFrom('notices').selectAll().where('user_id', '=', olga.id).execute()).toEqual([])
})

it('NOTE-1.6 NOTE-1.7 NOTE-1.15 nobody is told across a block, or of what they do not want to hear', async () => {
  const name = await publish(olga.visitor)
  await remix(ben, name)
  expect(await told()).toHaveLength(1)
  await chooseNotices(olga, { muted: ['remix'] })
  expect(await told()).toEqual([])
  await chooseNotices(olga, { muted: [] })
  expect(await told()).toHaveLength(1)
  await olga.visitor.request(blockPerson, { params: { id: ben.id } })
  expect(await told()).toEqual([])
})
