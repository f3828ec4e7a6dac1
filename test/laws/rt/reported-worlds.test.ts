// What the little world of a reported sketch held: kept as it then was, and read by nobody but whoever has taken the report.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import * as contract from '#contract/reports'
import { resetWorld, writeWorld } from '#contract/worlds'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { publish } from '#dev-env/sketching'
import { freshId } from '#dev-env/world-client'
import { crawl, hits, tables } from './search.ts'

const clock = fakeClock()
let house: TestNeoSpace
let keeper: Person
let ada: Person
let bob: Person
beforeAll(async () => {
  house = await testNeoSpace({ clock })
  keeper = await house.person('keeper', 'owner')
  ada = await house.person('ada')
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

const report = async (by: Person, name: string): Promise<number> => {
  const body = { about: { kind: 'sketch' as const, name }, category: 'other' as const, words: 'Look.' }
  return (await by.visitor.request(contract.makeReport, { body })).report.id
}
const opened = async (id: number) =>
  (await keeper.visitor.request(contract.takeReport, { params: { id }, body: { taken: true } })).report.opened

const inWorld = '//@world words {"list": 200, "of": "text"}\n//@world dots {"list": 900, "of": {"x": "number"}}'
const canary = 'canary-of-a-reported-world'
const push = (by: Person, name: string, field: string, value: string | { x: number }) =>
  by.call(writeWorld, { name, client_id: freshId(), wish: { do: 'push', field, value } })

it('MOD-1.18 MOD-1.8 what its world held is kept as it then was, for whoever has taken the report alone', async () => {
  const name = await publish(bob.visitor, {}, { code: inWorld })
  const cleo = await house.person('cleo')
  await push(cleo, name, 'dots', { x: 7 })
  await push(cleo, name, 'words', canary)
  const id = await report(ada, name)
  await push(cleo, name, 'words', 'Said later.')
  await bob.visitor.request(resetWorld, { params: { name } })

  const second = await house.person('second', 'moderator')
  for (const who of [ada, bob, cleo, second]) {
    const text = await crawl(who.visitor, { room: 'general', username: 'bob', ids: [id], others: [] })
    expect(hits(text, [canary]), who.username).toEqual([])
  }
  const places = [await tables(house), JSON.stringify(house.log), await house.house.ctx.metrics.registry.metrics()]
  expect(hits(places.join('\n'), [canary])).toEqual([])

  expect((await opened(id))?.evidence).toMatchObject({ place: name, world: `words: ${canary}\ndots: x 7` })
  for (const who of [ada, bob, cleo, second])
    expect(hits(JSON.stringify(who.frames), [canary]), who.username).toEqual([])
  const seen = await second.visitor.request(contract.listReports, { query: {} })
  expect(seen.items.find((each) => each.id === id)?.opened).toBeNull()
}, 60_000)

it('MOD-1.18 of a large world no more is kept than fits, and of one in which nothing was done nothing', async () => {
  const name = await publish(bob.visitor, {}, { code: inWorld })
  expect((await opened(await report(ada, name)))?.evidence.world).toBeNull()
  const full = await publish(bob.visitor, {}, { code: inWorld })
  for (let n = 0; n < 40; n++) {
    await push(ada, full, 'words', `${n} ${'w'.repeat(480)}`)
    clock.advance(1_000)
  }
  const world = (await opened(await report(ada, full)))?.evidence.world ?? ''
  expect(world).toMatch(/^words: 39 w/)
  const kept = Array.from(world).length
  expect(kept).toBeGreaterThan(sizes.reportWorldCharacters / 2)
  expect(kept).toBeLessThanOrEqual(sizes.reportWorldCharacters)
})
