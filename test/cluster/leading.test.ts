// NODE-8: one node leads at a time, and another takes over.
import { afterEach, expect, it } from 'vitest'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import type { Keeper } from '#bedrock/keeping/keeper'
import { defineSlice } from '#bedrock/slice'
import { slices } from '#slices/index'

let house: TestNodes
afterEach(() => house[Symbol.asyncDispose]())

it('NODE-8 one node leads, does what only one may, and another takes over when it is gone', async () => {
  const ran: string[] = []
  const once: Keeper = {
    name: 'once',
    everyMs: 100,
    run: (ctx) => Promise.resolve(void ran.push(ctx.config.dataDir)),
  }
  const each: Keeper = {
    ...once,
    name: 'each',
    on: 'node',
    run: (ctx) => Promise.resolve(void ran.push(`each ${ctx.config.dataDir}`)),
  }
  house = await testNodes(2, { slices: [...slices, defineSlice({ name: 'watched', owns: [], keepers: [once, each] })] })
  await house.met()
  const all = house.nodes.map(({ house: node }) => node)
  await expect.poll(() => all.filter(({ house: { ctx } }) => ctx.cluster.leads()).length).toBe(1)
  const first = all.find(({ house: { ctx } }) => ctx.cluster.leads())
  const second = all.find((node) => node !== first)
  if (!first || !second) throw new Error('Nobody leads.')
  await expect.poll(() => new Set(ran).size).toBe(3)
  expect(ran).not.toContain(second.config.dataDir)
  house.nodes[all.indexOf(first)]?.cut(true)
  // A node that cannot hear the others still holds the lock: it leads until it is gone.
  expect(second.house.ctx.cluster.leads()).toBe(false)
  await first.house[Symbol.asyncDispose]()
  await expect.poll(() => second.house.ctx.cluster.leads(), { timeout: 5_000 }).toBe(true)
  await expect.poll(() => ran).toContain(second.config.dataDir)
})
