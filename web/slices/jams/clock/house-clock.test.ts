// The clock of the house, asked over a way that takes its time.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetOf, wayOf } from './clock-answers.ts'
import { createHouseClock } from './house-clock.ts'

/** A house whose clock is ahead, at the end of ways there and back. */
function house(ahead: number, ways: readonly (readonly [there: number, back: number])[]) {
  let now = 1_000
  let asked = 0
  let again: { readonly ms: number; readonly run: () => void } | null = null
  const clock = createHouseClock({
    now: () => now,
    async ask() {
      const way = ways[asked++]
      if (!way) throw new Error('no line')
      now += way[0]
      const t1 = now + ahead
      now += 3
      const t2 = now + ahead
      now += way[1]
      return { t1, t2 }
    },
    async wait(ms) {
      now += ms
    },
    every(ms, run) {
      again = { ms, run }
      return () => (again = null)
    },
  })
  return { clock, asked: () => asked, again: () => again }
}

test('SONG-3.24 the fastest of eight answers counts, and is wrong by half its way at most', async () => {
  const way = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.array(way, { minLength: 8, maxLength: 8 }), async (ahead, ways) => {
      const { clock, asked } = house(ahead, ways)
      await clock.ask()
      const fastest = Math.min(...ways.map(([there, back]) => there + back))
      expect(asked()).toBe(8)
      expect(Math.abs((clock.offset.value ?? 0) - ahead)).toBeLessThanOrEqual(fastest / 2 + 1e-6)
    }),
  )
})

test('SONG-3.24 ways that are equally long are not seen at all, and what the house took is none of the way', () => {
  const answer = { sent: 100, came: 5_130, left: 5_150, heard: 180 }
  expect(wayOf(answer)).toBe(60)
  expect(offsetOf([answer, { ...answer, heard: 900 }], 900)).toBe(5_000)
  expect(offsetOf([answer, { ...answer, came: 5_131, left: 5_151, heard: 190 }], 200)).toBe(5_000)
  // An hour later the old one may be further off than a slower one.
  const later = { sent: 3_600_000, came: 3_605_082, left: 3_605_082, heard: 3_600_080 }
  expect(offsetOf([answer, later], 3_600_100)).toBe(5_042)
})

test('SONG-3.24 what was answered before the line went counts, and without any answer what was known stays', async () => {
  const { clock } = house(7_000, [
    [40, 0],
    [5, 5],
  ])
  expect(clock.offset.value).toBeNull()
  await Promise.all([clock.ask(), clock.ask()])
  expect(clock.offset.value).toBe(7_000)
  await clock.ask()
  expect(clock.offset.value).toBe(7_000)
})

test('SONG-3.24 it is asked when something is to sound, and each half minute while it does', async () => {
  const slow = Array.from({ length: 24 }, () => [10_000, 0] as const)
  const { clock, asked, again } = house(1, slow)
  clock.keep(true)
  await clock.ask()
  expect([asked(), again()?.ms]).toEqual([8, 30_000])
  again()?.run()
  await clock.ask()
  expect(asked()).toBe(16)
  clock.keep(false)
  expect(again()).toBeNull()
})
