// CAT-2.12 on two nodes: one brings what happens, wherever it happens.
import { afterEach, expect, it } from 'vitest'
import { type TestNodes, testNodes } from '#dev-env/nodes'

let house: TestNodes
afterEach(() => house[Symbol.asyncDispose]())

it('CAT-2.12 what is said at a node that does not lead comes to the cats by the one that does, once', async () => {
  house = await testNodes(2)
  await house.met()
  const all = house.nodes.map(({ house: node }) => node)
  await expect.poll(() => all.filter(({ house: { ctx } }) => ctx.cluster.leads()).length).toBe(1)
  const other = all.findIndex(({ house: { ctx } }) => !ctx.cluster.leads())
  const reader = () => all[0]?.house.ctx.db.reader
  const ada = await house.person('ada', other, 'owner')
  await ada.join('general')
  const heard = async () =>
    await reader()
      ?.selectFrom('cat_deeds')
      .select('kind')
      .where('by_id', '=', ada.id)
      .where('kind', '=', 'message.posted')
      .execute()
  await ada.say('general', 'one')
  await expect.poll(heard, { timeout: 10_000 }).toHaveLength(1)
  // By now whoever brings it rests, and is woken.
  await ada.say('general', 'two')
  await expect.poll(heard, { timeout: 10_000 }).toHaveLength(2)
})
