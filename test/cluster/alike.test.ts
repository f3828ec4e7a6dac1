// Nodes that are set up otherwise than the rest say so, before people find out.
import { expect, it } from 'vitest'
import { testNodes } from '#dev-env/nodes'

const complaint = 'another node has another NEOSPACE_SECRET; give all nodes of the house the same'
const says = (log: readonly Record<string, unknown>[], what: string): boolean =>
  log.some(({ msg }) => String(msg).startsWith(what))

it('NODE-7 a node with another secret is named in the log of each, and the secret in none', async () => {
  const other = 'quite another secret than the rest'
  await using house = await testNodes(2, {}, (node) => (node === 1 ? { NEOSPACE_SECRET: other } : {}))
  for (const { house: node } of house.nodes)
    await expect.poll(() => says(node.log, complaint), { timeout: 5_000 }).toBe(true)
  for (const { house: node } of house.nodes) expect(JSON.stringify(node.log)).not.toContain(other)
})

it('NODE-7 nodes that are alike say nothing', async () => {
  await using house = await testNodes(2)
  await house.met()
  await house.settle()
  for (const { house: node } of house.nodes) expect(node.log.filter(({ level }) => Number(level) > 40)).toEqual([])
})

it('NODE-7 a node whose clock goes differently is named', async () => {
  const late = 60_000
  await using house = await testNodes(
    2,
    {},
    () => ({}),
    (node) => (node === 1 ? { clock: { now: () => Date.now() + late } } : {}),
  )
  for (const { house: node } of house.nodes)
    await expect.poll(() => says(node.log, 'the clock of another node'), { timeout: 5_000 }).toBe(true)
})
