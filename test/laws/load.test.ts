// A house with more to do than it can: what it turns away, what it answers all the same, and that it recovers.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getSession, signOut } from '#contract/accounts'
import type { RouteSpec } from '#contract/define'
import { routes } from '#contract/index'
import { slowDownPush } from '#contract/presence'
import { listRooms } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'

const allRoutes: readonly RouteSpec[] = routes
const pathOf = (spec: RouteSpec): string =>
  spec.path.replace(':room', 'general').replace(':username', 'nobody').replace(':id', '999999')
const isShedding = (house: TestNeoSpace, shedding: boolean) =>
  vi.waitFor(() => expect(house.house.ctx.load.shedding).toBe(shedding), { timeout: 10_000, interval: 20 })
const value = async (metric: { get(): Promise<{ values: { value: number }[] }> }) =>
  (await metric.get()).values.reduce((sum, each) => sum + each.value, 0)

describe('a loop that is late', () => {
  let lag = 0
  let house: TestNeoSpace
  let alice: Person

  beforeEach(async () => {
    lag = 0
    house = await testNeoSpace({ lag: () => lag, env: { NEOSPACE_LIMITS_FACTOR: '1' } })
    alice = await house.person('alice', 'owner')
    await alice.visitor.refresh()
    lag = 300
    await isShedding(house, true)
  })
  afterEach(() => house[Symbol.asyncDispose]())

  it('LOAD-2 turns every new request away but the ones that end a session, with when to come back', async () => {
    const staying = allRoutes.filter(({ whileBusy }) => whileBusy).map(({ method, path }) => `${method} ${path}`)
    expect(staying).toEqual(['DELETE /api/session', 'DELETE /api/sessions', 'DELETE /api/sessions/:id'])
    for (const spec of allRoutes.filter(({ whileBusy }) => !whileBusy)) {
      const answer = await alice.visitor.fetch(spec.method, pathOf(spec), spec.method === 'GET' ? {} : { body: {} })
      expect(answer.status, spec.path).toBe(503)
      expect(answer.body).toMatchObject({ ok: false, code: 'BUSY', retry_after_ms: 2_000 })
      expect(answer.headers.get('retry-after')).toBe('2')
    }
    expect(await value(house.house.ctx.metrics.shed)).toBe(allRoutes.length - staying.length)
  })

  it('LOAD-2 answers whoever watches over it, shows its pages, and lets people sign out', async () => {
    for (const path of ['/livez', '/readyz', '/metrics', '/api/openapi.json', '/docs/api'])
      expect((await alice.visitor.fetch('GET', path)).status, path).toBe(200)
    const metrics = await (await fetch(`${house.url}/metrics`)).text()
    expect(metrics).toContain('neospace_shedding 1')
    expect((await alice.visitor.ask(signOut, {})).status).toBe(200)
  })

  it('LOAD-3 asks sockets to slow down, serves them, and refuses new ones without counting it against them', async () => {
    const { retry_after_ms } = await alice.hears(slowDownPush)
    expect(retry_after_ms).toBeGreaterThanOrEqual(2_000)
    expect(retry_after_ms).toBeLessThanOrEqual(4_000)
    expect(await alice.say('general', 'still here')).toMatchObject({ duplicate: false })
    const keys = house.house.ctx.limiter.keys()
    for (let n = 0; n < 3; n++)
      await expect(connect(alice.visitor, alice)).rejects.toMatchObject({ failure: { code: 'BUSY' } })
    // The arrivals are counted as requests are; nothing as refused.
    expect(house.house.ctx.limiter.keys()).toBe(keys)
  })

  it('LOAD-4 recovers by itself, and says both in the log', async () => {
    lag = 150
    await vi.waitFor(() => expect(house.house.ctx.load.shedding).toBe(true))
    lag = 0
    await isShedding(house, false)
    expect((await alice.visitor.ask(listRooms, {})).status).toBe(200)
    await using again = await connect(alice.visitor, alice)
    expect(again.socket.connected).toBe(true)
    expect(await value(house.house.ctx.metrics.shedding)).toBe(0)
    const said = house.log.map(({ msg }) => String(msg)).filter((msg) => msg.includes('overloaded'))
    expect(said).toEqual(['the house is overloaded and turns new work away', 'the house is no longer overloaded'])
  })
})

it('LOAD-5 a loop that is really blocked, again and again, sheds; once would not; and it recovers', async () => {
  await using house = await testNeoSpace({ lag: (measured) => measured, env: { NEOSPACE_LIMITS_FACTOR: '1' } })
  const someone = house.visitor()
  const block = async (ms: number): Promise<void> => {
    for (const until = performance.now() + ms; performance.now() < until; );
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  await isShedding(house, false)
  await block(700)
  expect(house.house.ctx.load.shedding).toBe(false)
  for (let n = 0; n < 5; n++) await block(700)
  expect(house.house.ctx.load.shedding).toBe(true)
  expect((await someone.fetch('GET', getSession.path)).status).toBe(503)
  await isShedding(house, false)
  expect((await someone.fetch('GET', getSession.path)).status).toBe(200)
})
