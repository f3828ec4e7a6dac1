// When the house sheds load and when it stops.
import { expect, it } from 'vitest'
import { createLoad } from './load.ts'

const run = (lags: readonly number[]) => {
  const load = createLoad(1)
  return lags.map((lag) => {
    load.note(lag)
    return load.shedding
  })
}

it('LOAD-1 sheds above a mean of 200 ms and stops below 100 ms, not in between', () => {
  expect(run([250, 250, 250, 250])).toEqual([false, false, false, false])
  expect(run([250, 250, 250, 250, 250]).at(-1)).toBe(true)
  expect(run([201, 201, 201, 201, 201]).at(-1)).toBe(true)
  expect(run([200, 200, 200, 200, 200]).at(-1)).toBe(false)
  expect(run([...Array<number>(5).fill(300), ...Array<number>(5).fill(150)]).at(-1)).toBe(true)
  expect(run([...Array<number>(5).fill(300), ...Array<number>(5).fill(99)]).at(-1)).toBe(false)
  // From calm, the same 150 ms sheds nothing.
  expect(run(Array<number>(5).fill(150)).at(-1)).toBe(false)
})

it('LOAD-1 a house whose limits are raised for a load test takes more', () => {
  const load = createLoad(1_000)
  for (let n = 0; n < 20; n++) load.note(10_000)
  expect(load.shedding).toBe(false)
})

it('LOAD-1 takes one long pause for no load, several for one', () => {
  expect(run([10_000, 0, 0, 0, 0])).not.toContain(true)
  expect(run([10_000, 0, 10_000, 0, 10_000]).at(-1)).toBe(true)
})

it('LOAD-1 says when it has changed, and only then', () => {
  const load = createLoad(1)
  const changes = [...Array<number>(8).fill(300), ...Array<number>(8).fill(0)].map((lag) => load.note(lag))
  expect(changes.filter(Boolean)).toHaveLength(2)
})
