// What somebody put into many worlds goes world by world once they are gone, and goes on wherever it was ended.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { banPerson, unbanPerson } from '#contract/moderation'
import { sizes } from '#contract/limits'
import * as contract from '#contract/worlds'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { publish } from '#dev-env/sketching'
import { freshId, worldClient } from '#dev-env/world-client'
import { eraseNow } from '#slices/accounts/index'
import { dropForgottenPlaces, withdrawWhoLeft } from './keepers.ts'
import { withdrawLeft } from './prepare/withdraw-left.ts'

const code = '//@world title {"value": "text"}\n//@world water {"counter": [0, 1000]}'
const said = 'canary-in-many-worlds'
const clock = fakeClock()
let house: TestNeoSpace
let maker: Person
let gone: Person
let owner: Person
let made = 0

beforeAll(async () => {
  // The keepers stand still, so that each test says when they come round.
  house = await testNeoSpace({ clock, hurry: 1e-3 })
  maker = await house.person('maker')
  owner = await house.person('keeper', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  gone = await house.person(`gone${made}`)
})

const write = (by: Person, name: string, wish: contract.WorldWish) =>
  by.call(contract.writeWorld, { name, client_id: freshId(), wish })
const title = { do: 'set', field: 'title', value: said } as const

/** So many worlds in each of which they said something. */
async function leaveWords(count: number, by = gone, of = maker): Promise<readonly string[]> {
  const names: string[] = []
  for (let n = 0; n < count; n++) {
    const name = await publish(of.visitor, {}, { code })
    await write(by, name, title)
    names.push(name)
  }
  return names
}
const entriesOf = async (personId: number, at = house): Promise<number> =>
  (await at.house.ctx.db.reader.selectFrom('entries').select('id').where('author_id', '=', personId).execute()).length
const stored = async (at = house): Promise<string> => {
  const db = at.house.ctx.db.reader
  return JSON.stringify([
    await db.selectFrom('worlds').select('state').execute(),
    await db.selectFrom('entries').select(['body', 'beside', 'author_name']).execute(),
  ])
}
const saidIn = async (at = house): Promise<number> => {
  const rows = await at.house.ctx.db.reader.selectFrom('worlds').select('state').execute()
  return rows.filter(({ state }) => state.includes(said)).length
}

it('CODE-5.9 LAW-4 of many worlds so many are left at a time, and nothing is in the end', async () => {
  const { ctx } = house.house
  await leaveWords(7)
  await eraseNow(ctx, gone.username)
  expect(await saidIn()).toBe(7)
  const turns: number[] = []
  for (let n = 0; n < 4; n++) {
    turns.push(await withdrawLeft(ctx, { worlds: 3, entries: 1_000 }))
    turns.push(await saidIn())
  }
  expect(turns).toEqual([3, 4, 3, 1, 1, 0, 0, 0])
  expect(await stored()).not.toContain(said)
  expect(await entriesOf(gone.id)).toBe(0)
})

it('CODE-5.9 LOG-7 of a long log so many entries go at a time, and whoever watches ends in the same state', async () => {
  const { ctx } = house.house
  const [name = ''] = await leaveWords(1)
  const world = worldClient(() => maker, name)
  await world.watch()
  for (let n = 0; n < 6; n++) await write(gone, name, { do: 'add', field: 'water', by: 1 })
  await write(maker, name, { do: 'add', field: 'water', by: 10 })
  await eraseNow(ctx, gone.username)
  const turns: number[] = []
  for (let n = 0; n < 4; n++) turns.push(await withdrawLeft(ctx, { worlds: 20, entries: 3 }), await entriesOf(gone.id))
  expect(turns).toEqual([1, 4, 1, 1, 1, 0, 0, 0])
  expect(await saidIn()).toBe(0)
  const { world: truth } = await house.visitor().request(contract.getWorld, { params: { name } })
  await expect.poll(() => world.held()?.rev).toBe(truth.rev)
  expect(world.held()?.state).toEqual(truth.whole?.fields)
  expect(world.held()?.state).toMatchObject([{ value: null }, { value: 16 }])
})

it('CODE-5.9 two who do it at once, as two nodes may, do it once', async () => {
  const { ctx } = house.house
  const [name = ''] = await leaveWords(1)
  await eraseNow(ctx, gone.username)
  await Promise.all([withdrawLeft(ctx), withdrawLeft(ctx)])
  const { world } = await house.visitor().request(contract.getWorld, { params: { name } })
  expect(world.rev).toBe(2)
})

it('CODE-5.9 the work of who was banned goes although they come back meanwhile, and what they do then stays', async () => {
  const { ctx } = house.house
  const [name = ''] = await leaveWords(1)
  const params = { id: gone.id }
  await owner.visitor.request(banPerson, { params, body: { reason: 'Enough.' } })
  await owner.visitor.request(unbanPerson, { params })
  await house.settle()
  await withdrawWhoLeft.run(ctx)
  expect(await saidIn()).toBe(0)
  const back = await house.person(`back${made}`)
  await write(back, name, title)
  await withdrawWhoLeft.run(ctx)
  expect(await saidIn()).toBe(1)
})

it('CODE-5.9 the work of who was banned is gone for those who watch before any keeper comes round', async () => {
  const before = await saidIn()
  const [name = ''] = await leaveWords(1)
  const world = worldClient(() => maker, name)
  await world.watch()
  expect(world.held()?.state).toMatchObject([{ value: said }, {}])
  await owner.visitor.request(banPerson, { params: { id: gone.id }, body: { reason: 'Enough.' } })
  await expect.poll(() => world.held()?.state).toMatchObject([{ value: null }, {}])
  expect(await saidIn()).toBe(before)
})

it('CODE-5.9 LOG-7 whoever let a world begin anew is named there no more once they are erased', async () => {
  const { ctx } = house.house
  const [name = ''] = await leaveWords(1)
  const judge = await house.person(`judge${made}`, 'moderator')
  await judge.visitor.request(contract.resetWorld, { params: { name } })
  expect(await entriesOf(judge.id)).toBe(1)
  await eraseNow(ctx, judge.username)
  await withdrawLeft(ctx)
  expect(await entriesOf(judge.id)).toBe(0)
  expect(await stored()).not.toContain(judge.username)
})

it('CODE-5.9 LAW-5 a house that ends in the middle goes on when it is there again', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-test-'))
  try {
    let id = 0
    {
      await using first = await testNeoSpace({ dataDir, dialect: 'sqlite', hurry: 1e-3 })
      const somebody = await first.person('somebody')
      id = somebody.id
      await leaveWords(4, somebody, await first.person('another'))
      await eraseNow(first.house.ctx, 'somebody')
      await withdrawLeft(first.house.ctx, { worlds: 2, entries: 1 })
      expect(await saidIn(first)).toBe(2)
    }
    await using again = await testNeoSpace({ dataDir, dialect: 'sqlite' })
    await expect.poll(() => saidIn(again), { timeout: 15_000 }).toBe(0)
    await expect.poll(() => entriesOf(id, again), { timeout: 15_000 }).toBe(0)
    expect(await stored(again)).not.toContain(said)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}, 60_000)

it('CODE-5.5 CODE-5.11 the places of what was forgotten go an hour later, in every world', async () => {
  const { ctx } = house.house
  const names = await leaveWords(2)
  for (const name of names) await maker.visitor.request(contract.resetWorld, { params: { name } })
  await dropForgottenPlaces.run(ctx)
  expect(await entriesOf(gone.id)).toBe(2)
  clock.advance(sizes.worldClientIdsMs + 1)
  await dropForgottenPlaces.run(ctx)
  expect(await entriesOf(gone.id)).toBe(0)
})
