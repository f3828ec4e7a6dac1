// A little world at two nodes: told alike at both, in one order, also where a node was told nothing for a while, and as fast for both together as for one.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { getWorld, type WorldWish, writeWorld } from '#contract/worlds'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import type { Person } from '#dev-env/person'
import { publish } from '#dev-env/sketching'
import { freshId, worldClient } from '#dev-env/world-client'

let house: TestNodes
let maker: Person
let ada: Person
let bob: Person
beforeAll(async () => {
  house = await testNodes(2)
  maker = await house.person('maker', 0)
  ada = await house.person('ada', 0)
  bob = await house.person('bob', 1)
  await house.met()
})
afterAll(() => house[Symbol.asyncDispose]())

const begin = async (): Promise<string> =>
  publish(
    maker.visitor,
    {},
    { code: '//@world dots {"list": 500, "of": "number"}\n//@world water {"counter": [0, 500]}' },
  )

/** Each of two people writes so often, which is what they may at once. */
const rounds = 8
const push = (n: number): WorldWish => ({ do: 'push', field: 'dots', value: n })

it('CODE-5.6 NODE-1 what is done at either node is told at both, in one order', async () => {
  const name = await begin()
  const worlds = [ada, bob].map((person) => worldClient(() => person, name))
  for (const world of worlds) await world.watch()
  // Two who begin one at the same moment are another matter.
  expect(await worlds[0]?.write(push(-1))).toMatchObject({ ok: true })
  // Both at once, and no more than a world takes: who goes on after being refused is cut off.
  for (let n = 0; n < rounds; n++) {
    const answers = await Promise.all(worlds.map((world, at) => world.write(push(n * 2 + at))))
    expect(answers).toMatchObject([{ ok: true }, { ok: true }])
  }
  const { world: truth } = await maker.visitor.request(getWorld, { params: { name } })
  expect(truth.rev).toBe(rounds * 2 + 1)
  for (const world of worlds) {
    await expect.poll(() => world.held()?.rev, { timeout: 5_000 }).toBe(truth.rev)
    expect(world.held()?.state).toEqual(truth.whole?.fields)
    expect(world.gaps()).toBe(0)
  }
})

it('CODE-5.6 NODE-2 a node that was told nothing finds what was done by itself', async () => {
  const name = await begin()
  const world = worldClient(() => bob, name)
  await world.watch()
  house.nodes[1].cut(true)
  await maker.call(writeWorld, { name, client_id: freshId(), wish: push(1) })
  await expect.poll(() => world.held()?.rev, { timeout: 10_000 }).toBe(1)
  house.nodes[1].cut(false)
  await house.met()
})

/** Once, and again under the same client id where the house was too busy to say whether it was done. */
async function pour(person: Person, name: string) {
  const wish: WorldWish = { do: 'add', field: 'water', by: 1 }
  const change = { name, client_id: freshId(), wish }
  for (;;) {
    const answer = await person.ask(writeWorld, change)
    if (answer.ok || answer.code !== 'BUSY') return answer
  }
}

it('CODE-5.5 the pace of a world is one for all nodes', async () => {
  const name = await begin()
  const answers = await Promise.all(
    [ada, bob].flatMap((person) => Array.from({ length: 30 }, () => pour(person, name))),
  )
  const done = answers.filter((answer) => answer.ok).length
  const { world } = await maker.visitor.request(getWorld, { params: { name } })
  expect(world.rev).toBe(done)
  expect(answers.some((answer) => !answer.ok && answer.code === 'RATE_LIMITED')).toBe(true)
  // It may have taken more than a second.
  expect(done % sizes.worldWritesPerSecond === 0 || done > sizes.worldWritesPerSecond).toBe(true)
})
