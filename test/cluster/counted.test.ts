// NODE-6: what somebody may do is counted once, however many nodes they ask.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import type { Person } from '#dev-env/person'

let house: TestNodes

beforeAll(async () => {
  house = await testNodes(2, { env: { NEOSPACE_LIMITS_FACTOR: '1' } })
  await house.met()
})
afterAll(() => house[Symbol.asyncDispose]())

it('NODE-6 counts what somebody does at both nodes', async () => {
  const eve = await house.person('eve', 0)
  const phone = await house.device(eve, 1)
  const said = async (person: Person, n: number): Promise<string> => {
    try {
      await person.say('general', `${person.visitor.url} ${n}`)
      return 'ok'
    } catch (error) {
      return String(error)
    }
  }
  for (let n = 0; n < 10; n++) expect(await said(eve, n)).toBe('ok')
  // It takes a moment until the other node has heard of it; without, it would take ten.
  const passed: string[] = []
  await expect
    .poll(async () => passed.push(await said(phone, 10 + passed.length)) && passed.at(-1), { interval: 100 })
    .toContain('RATE_LIMITED')
  expect(passed.length).toBeLessThan(8)
})
