// Slots for so many at once, and for few of one person.
import { expect, test } from 'vitest'
import { createSlots } from './slots.ts'

const [ada, bob, eve] = [1, 2, 3]

test('SF-05 nobody fills the room alone, and whoever waits comes in when somebody leaves', async () => {
  const slots = createSlots({ most: 3, ofOne: 2, patienceMs: 10_000 })
  const [first] = [await slots(ada), await slots(ada)]
  const third = slots(ada)
  expect(await slots(bob)).not.toBe(null)
  const other = slots(eve)
  first?.()
  expect(await third).not.toBe(null)
  const inTurn = await Promise.race([other, Promise.resolve('waits')])
  expect(inTurn).toBe('waits')
  ;(await third)?.()
  expect(await other).not.toBe(null)
})

test('SF-05 who finds no room in time goes, and of those who wait there are not too many', async () => {
  const slots = createSlots({ most: 1, ofOne: 1, patienceMs: 20 })
  const leave = await slots(ada)
  expect(await slots(bob)).toBe(null)
  leave?.()
  expect(await slots(bob)).not.toBe(null)
  const crowd = createSlots({ most: 1, ofOne: 1, patienceMs: 10_000 })
  const out = await crowd(ada)
  const waiting = [bob, bob, bob, bob].map((whose) => crowd(whose))
  expect(await crowd(eve)).toBe(null)
  out?.()
  for (const each of waiting) (await each)?.()
  const impatient = createSlots({ most: 1, ofOne: 1, patienceMs: 0 })
  await impatient(ada)
  expect(await impatient(bob)).toBe(null)
})
