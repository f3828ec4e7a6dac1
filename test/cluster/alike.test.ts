// Nodes that are set up otherwise than the rest say so, before people find out.
import { expect, it } from 'vitest'
import { testNodes } from '#dev-env/nodes'

const complaint = 'another node has another NEOSPACE_SECRET; give all nodes of the house the same'
const says = (log: readonly Record<string, unknown>[]): boolean => log.some(({ msg }) => msg === complaint)

it('NODE-7 a node with another secret is named in the log of each, and the secret in none', async () => {
  const other = 'quite another secret than the rest'
  await using house = await testNodes(2, {}, (node) => (node === 1 ? { NEOSPACE_SECRET: other } : {}))
  for (const { house: node } of house.nodes)
    if (process.env.NEOSPACE_TEST_REDIS === 'yes') expect(says(node.log)).toBe(false)
    else await expect.poll(() => says(node.log), { timeout: 5_000 }).toBe(true)
  for (const { house: node } of house.nodes) expect(JSON.stringify(node.log)).not.toContain(other)
})

it('NODE-7 nodes that are alike say nothing', async () => {
  await using house = await testNodes(2)
  await house.met()
  await house.settle()
  for (const { house: node } of house.nodes) expect(says(node.log)).toBe(false)
})
