// How long a notice stays.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterAll } from './after-all.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('CODE-1.34 what goes by itself goes after its time, and not while somebody is at it', () => {
  let [held, gone] = [true, 0]
  afterAll(
    25_000,
    () => held,
    () => (gone += 1),
  )
  vi.advanceTimersByTime(24_999)
  held = true
  vi.advanceTimersByTime(60_000)
  expect(gone).toBe(0)
  held = false
  vi.advanceTimersByTime(2_000)
  expect(gone).toBe(1)
  vi.advanceTimersByTime(60_000)
  expect(gone).toBe(1)
})
