// How paws walk, and how often a place is told.
import { expect, test, vi } from 'vitest'
import { latestOf } from './latest-of.ts'
import { walk } from './walk.ts'

test('PRES-3.8 paws walk left and right in turn, end where they were sent, and take no more steps than can be followed', () => {
  const prints = walk({ x: 0, y: 0 }, { x: 0, y: -100 }, 25)
  expect(prints.map(({ y }) => y)).toEqual([-25, -50, -75, -100])
  expect(prints.map(({ x }) => Math.sign(x))).toEqual([1, -1, 1, -1])
  expect(new Set(prints.map(({ turn }) => Math.round(turn)))).toEqual(new Set([0]))
  expect(walk({ x: 0, y: 0 }, { x: 100_000, y: 0 }, 25)).toHaveLength(14)
  expect(walk({ x: 0, y: 0 }, { x: 100, y: 0 }, 25)[0]?.turn).toBeCloseTo(90)
  expect(walk({ x: 5, y: 5 }, { x: 5, y: 5 }, 25)).toEqual([])
})

test('PRES-3.4 a page tells the first place at once and then the last one of each pause', () => {
  vi.useFakeTimers()
  const told: number[] = []
  const pointing = latestOf<number>(250, (value) => told.push(value))
  for (let n = 0; n < 10; n++) pointing.give(n)
  expect(told).toEqual([0])
  vi.advanceTimersByTime(250)
  expect(told).toEqual([0, 9])
  vi.advanceTimersByTime(10_000)
  pointing.give(10)
  pointing.give(11)
  pointing.forget()
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual([0, 9, 10])
  vi.useRealTimers()
})
