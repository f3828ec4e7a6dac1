// Scenarios of what the house notices of itself and tells the cats.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { defineSlice } from '#bedrock/slice'
import * as contract from '#contract/cats'
import { type CatsHouse, catsHouse } from '#dev-env/cats-kept'
import { countQueries } from '#dev-env/story/count-queries'
import { slices } from '#slices/index'
import { hearHouse, lookAfterHouse } from './keepers.ts'

/** A page that cannot be made. */
const broken = defineSlice({
  name: 'broken',
  owns: [],
  documents: () => [
    { path: '/broken', personal: false, answer: () => Promise.reject(new Error('a secret that nobody is to hear')) },
  ],
})

let house: CatsHouse['house']
let clock: CatsHouse['clock']
let kept: CatsHouse['kept']
let lagMs = 0

beforeAll(async () => {
  // With its real limits, among them what is too much.
  const env = { NEOSPACE_LIMITS_FACTOR: '1' }
  ;({ house, clock, kept } = await catsHouse({ slices: [...slices, broken], lag: () => lagMs, env }))
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(() => clock.advance(2 * 3_600_000))

const hear = () => hearHouse.run(house.house.ctx)
const fault = async () => expect((await fetch(`${house.url}/broken`)).status).toBe(500)
/** What has been told since. */
async function told(work: () => Promise<unknown>): Promise<string[]> {
  const before = (await kept.ofHouse()).length
  await work()
  return (await kept.ofHouse()).slice(before)
}

it('CAT-6.2 an unexpected error is told, and only that it happened; of how cats feel then everybody sees the words', async () => {
  const { visitor } = await house.person('onlooker')
  const before = (await visitor.request(contract.listCats, {})).cats
  const heard = await told(async () => {
    await fault()
    await hear()
  })
  expect(heard).toEqual(['server.error'])
  const rows = await house.house.ctx.db.reader
    .selectFrom('cat_deeds')
    .selectAll()
    .where('kind', '=', 'server.error')
    .execute()
  expect(rows).toMatchObject([{ by_id: null, to_id: null, place: null, cat: null }])
  expect(await kept.isTrue()).toBe(true)
  expect((await visitor.request(contract.listCats, {})).cats).not.toEqual(before)
})

it('CAT-6.2 a transaction that took too long is told, and that work is turned away', async () => {
  expect(
    await told(async () => {
      house.house.ctx.metrics.slowTransactions.inc()
      await hear()
    }),
  ).toEqual(['query.slow'])
  lagMs = 500
  await expect.poll(() => house.house.ctx.load.shedding, { timeout: 5_000 }).toBe(true)
  const heard = await told(hear)
  lagMs = 0
  await expect.poll(() => house.house.ctx.load.shedding, { timeout: 5_000 }).toBe(false)
  expect(heard).toEqual(['server.slow'])
})

it('CAT-6.2 while the house is well nothing is asked of the database', async () => {
  await hear()
  const before = await countQueries(house)
  await hear()
  expect(await countQueries(house)).toBe(before)
})

it('CAT-6.3 a storm of faults is one tiding in ten minutes', async () => {
  const storm = async () => {
    for (let n = 0; n < 5; n++) {
      await fault()
      await hear()
    }
  }
  expect(await told(storm)).toEqual(['server.error'])
  clock.advance(9 * 60_000)
  expect(await told(storm)).toEqual([])
  clock.advance(2 * 60_000)
  expect(await told(storm)).toEqual(['server.error'])
})

it('CAT-6.2 a check that fails is told, once in six hours, and nothing while all is well', async () => {
  const { ctx } = house.house
  const check = () => lookAfterHouse.run(ctx)
  expect(await told(check)).toEqual([])
  const full = { ...ctx, config: { ...ctx.config, minFreeBytes: Number.MAX_SAFE_INTEGER } }
  const failing = async () => {
    await lookAfterHouse.run(full)
    await lookAfterHouse.run(full)
  }
  expect(await told(failing)).toEqual(['check.failed'])
  clock.advance(7 * 3_600_000)
  expect(await told(failing)).toEqual(['check.failed'])
})
