// CAT-3.22 on two nodes: one lets cats speak, all who listen anywhere hear the same, and both keep one and the same limits.
import { afterEach, expect, it } from 'vitest'
import * as contract from '#contract/residents'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import { systemRandom } from '#bedrock/clock'
import { fakeClock } from '#dev-env/fakes/clock'
import { bringAll } from '#slices/cats/index'
import { letCatsSpeak } from '#slices/residents/index'

let house: TestNodes
afterEach(() => house[Symbol.asyncDispose]())

const clock = fakeClock(Date.UTC(2026, 5, 1, 12, 1))
const random = { ...systemRandom, fraction: () => 0.1 }

it('CAT-3.22 a cat answers once, whichever node lets it, and is heard at both', async () => {
  // Keepers come round by hand, at both nodes at once: as when the leader changes.
  house = await testNodes(2, { clock, random, hurry: 0.02 })
  await house.met()
  const all = house.nodes.map(({ house: node }) => node.house.ctx)
  const ada = await house.person('ada', 0, 'owner')
  const bob = await house.person('bob', 1)
  for (const person of [ada, bob]) await person.join('general')
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= 500) {
      clock.advance(500)
      const [one] = all
      if (one) await bringAll(one)
      await Promise.all(all.map((ctx) => letCatsSpeak.run(ctx)))
    }
    await house.settle()
  }
  for (let n = 0; n < 6; n++) {
    await (n % 2 ? ada : bob).say('general', 'beans, are you there?')
    await pass(8_000)
    clock.advance(6 * 60_000)
  }
  const heard = ada.heard(contract.catSayPush)
  expect(heard.length).toBeGreaterThan(2)
  expect(bob.heard(contract.catSayPush)).toEqual(heard)
  // Each call is answered once at most.
  const anchors = heard.filter(({ cat }) => cat === 'beans').map(({ after_id }) => after_id)
  expect(new Set(anchors).size).toBe(anchors.length)
  expect(bob.heard(contract.catTypingPush)).toEqual(ada.heard(contract.catTypingPush))
  const { items } = await bob.visitor.request(contract.listRoomCats, { params: { room: 'general' }, query: {} })
  expect(items.map(({ id }) => id)).toEqual(heard.map(({ id }) => id).reverse())
})
