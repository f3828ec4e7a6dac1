// What a frame is told of its world, and a world of one.
import { expect, test, vi } from 'vitest'
import { worldsLines } from '#words/worlds-lines'
import { rehearseWorld } from './rehearse-world.ts'
import { showLatest, type WorldNow } from './show.ts'

const code = '//@world water {"counter": [0, 3]}\n//@world dots {"list": 2, "of": "number"}'

test('CODE-5.14 CODE-5.15 a text that is not published plays a world of one, until it ends', () => {
  const told: WorldNow[] = []
  const refused: unknown[] = []
  const frame = {
    world(now: object) {
      if ('refused' in now) refused.push(now.refused)
      // As `show` makes it.
      else told.push(now as WorldNow)
    },
    onWorld: null as ((message: unknown) => void) | null,
  }
  const end = rehearseWorld(frame, code)
  expect(told).toMatchObject([{ connected: true, can_write: true, rev: 0, fields: [{ value: 0 }, { items: [] }] }])
  for (const wish of [
    { do: 'add', field: 'water', by: 2 },
    { do: 'push', field: 'dots', value: 5 },
    { do: 'push', field: 'dots', value: 'five' },
    { do: 'push', field: 'nothing', value: 5 },
    'push',
  ])
    frame.onWorld?.(wish)
  expect(told.at(-1)).toMatchObject({ rev: 2, fields: [{ value: 2 }, { items: [{ id: 2, value: 5 }] }] })
  expect(told).toHaveLength(3)
  const { no, wish } = worldsLines.refusals
  expect(refused).toEqual([no.value('dots'), no.field('nothing'), wish])
  end()
  expect(frame.onWorld).toBeNull()
})

test('CODE-5.13 what one does oneself is shown at once, also in a pause, and what waited is not shown after it', () => {
  vi.useFakeTimers()
  const told: number[] = []
  const shown = showLatest(({ rev }) => told.push(rev))
  const now = (rev: number): WorldNow => ({ connected: true, can_write: true, rev, fields: [] })
  shown.give(now(1))
  shown.give(now(2))
  vi.advanceTimersByTime(50)
  shown.give(now(3), true)
  expect(told).toEqual([1, 3])
  shown.give(now(4))
  vi.advanceTimersByTime(99)
  expect(told).toEqual([1, 3])
  vi.advanceTimersByTime(1)
  expect(told).toEqual([1, 3, 4])
  vi.useRealTimers()
})

test('CODE-5.6 a frame is told at once, then the latest ten times a second, and nothing after the end', () => {
  vi.useFakeTimers()
  const told: number[] = []
  const shown = showLatest(({ rev }) => told.push(rev))
  const now = (rev: number): WorldNow => ({ connected: true, can_write: true, rev, fields: [] })
  for (let rev = 1; rev <= 20; rev++) shown.give(now(rev))
  expect(told).toEqual([1])
  vi.advanceTimersByTime(100)
  expect(told).toEqual([1, 20])
  shown.give(now(21))
  shown.end()
  vi.advanceTimersByTime(1_000)
  expect(told).toEqual([1, 20])
  vi.useRealTimers()
})
