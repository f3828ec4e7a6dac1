// The register of those who watch, by itself, under a clock that the test moves.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createWatching } from './watching.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = (error: unknown): never => {
  throw error
}

function watchedOnce() {
  const watching = createWatching<string>({ mostPerSocket: 2, everyMs: 100 })
  watching.watch(1, 'a', 'seat of a')
  const told: number[] = []
  const began = Date.now()
  const stir = () => watching.stir(1, async () => void told.push(Date.now() - began), never)
  return { watching, told, stir }
}

it('WIRE-6 is told at once, then once at the end of each pause in which something happened', async () => {
  const { told, stir } = watchedOnce()
  for (let n = 0; n < 5; n++) void stir()
  await vi.advanceTimersByTimeAsync(99)
  expect(told).toEqual([0])
  await vi.advanceTimersByTimeAsync(1)
  expect(told).toEqual([0, 100])
  // Nothing happened meanwhile.
  await vi.advanceTimersByTimeAsync(500)
  expect(told).toEqual([0, 100])
  void stir()
  await vi.advanceTimersByTimeAsync(50)
  void stir()
  await vi.advanceTimersByTimeAsync(500)
  expect(told).toEqual([0, 100, 600, 700])
})

it('WIRE-6 things pause each by itself', async () => {
  const { watching, told, stir } = watchedOnce()
  watching.watch(2, 'a', 'seat of a')
  const other: string[] = []
  void stir()
  void watching.stir(2, async () => void other.push('told'), never)
  await vi.advanceTimersByTimeAsync(0)
  expect([told, other]).toEqual([[0], ['told']])
})

it('WIRE-6 never twice at once, however long it takes', async () => {
  const { watching } = watchedOnce()
  let [running, most, ended] = [0, 0, 0]
  const tell = async (): Promise<void> => {
    most = Math.max(most, ++running)
    await new Promise((done) => setTimeout(done, 250))
    running--
    ended++
  }
  void watching.stir(1, tell, never)
  for (let n = 0; n < 10; n++) {
    await vi.advanceTimersByTimeAsync(40)
    void watching.stir(1, tell, never)
  }
  await vi.advanceTimersByTimeAsync(3_000)
  expect(most).toBe(1)
  expect(ended).toBeGreaterThan(2)
})

it('WIRE-6 nobody is told who left in the pause, nothing is kept of what nobody watches, and what goes wrong is told', async () => {
  const { watching, told, stir } = watchedOnce()
  await stir()
  void stir()
  watching.gone('a')
  expect(watching.of(1)).toEqual([])
  await vi.advanceTimersByTimeAsync(500)
  expect(told).toEqual([0])
  expect(watching.things()).toEqual([])
  await stir()
  expect(told).toEqual([0])

  watching.watch(1, 'b', 'seat of b')
  const faults: unknown[] = []
  const broken = () =>
    watching.stir(
      1,
      () => Promise.reject(new Error('broken')),
      (error) => faults.push(error),
    )
  await expect(broken()).rejects.toThrow('broken')
  await broken()
  await vi.advanceTimersByTimeAsync(100)
  expect(faults).toMatchObject([{ message: 'broken' }])
})

it('WIRE-6 a socket watches only so many things, and the same again in another seat', () => {
  const { watching } = watchedOnce()
  expect(watching.watch(2, 'a', 'seat of a')).toBe(true)
  expect(watching.watch(3, 'a', 'seat of a')).toBe(false)
  expect(watching.watch(3, 'b', 'seat of b')).toBe(true)
  expect(watching.watch(1, 'a', 'another seat')).toBe(true)
  expect(watching.of(1)).toEqual(['another seat'])
  watching.unwatch(2, 'a')
  expect(watching.watch(3, 'a', 'seat of a')).toBe(true)
  expect(watching.of(3)).toEqual(['seat of b', 'seat of a'])
})
