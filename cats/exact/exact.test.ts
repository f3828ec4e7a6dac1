// Holds the arithmetic of the cats against the machine’s own, which is right here and only not the same everywhere.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chance } from './chance.ts'
import { faded, halved, left, softened } from './halved.ts'

const finite = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })

test('CAT-1.2 powers of a half are right to the last few bits', () => {
  fc.assert(
    fc.property(finite(-40, 900), (halves) => {
      const right = 2 ** -halves
      expect(Math.abs(halved(halves) - right) / right).toBeLessThan(2e-15)
    }),
  )
  expect([halved(0), halved(1), halved(-3), halved(10), halved(1_001)]).toEqual([1, 0.5, 8, 1 / 1_024, 0])
  expect(left(7_200, 3_600)).toBe(0.25)
})

test('CAT-1.2 the hyperbolic tangent and the exponential are right to the last few bits', () => {
  fc.assert(
    fc.property(finite(-30, 30), (x) => {
      expect(Math.abs(softened(x) - Math.tanh(x))).toBeLessThan(1e-15)
      expect(Math.abs(faded(x) - Math.exp(-x)) / Math.exp(-x)).toBeLessThan(1e-14)
    }),
  )
})

test('CAT-1.9 equal keys draw equally, and each part of a key draws anew', () => {
  const drawn = chance(7, 3, 1_790_000_000, 2)
  expect(chance(7, 3, 1_790_000_000, 2)).toBe(drawn)
  const others = [
    chance(8, 3, 1_790_000_000, 2),
    chance(7, 4, 1_790_000_000, 2),
    chance(7, 3, 1_790_000_001, 2),
    chance(7, 3, 1_790_000_000 + 2 ** 32, 2),
    chance(7, 3, 1_790_000_000, 3),
  ]
  expect(new Set([drawn, ...others]).size).toBe(6)
})

test('CAT-1.9 draws are even', () => {
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let moment = 0; moment < 20_000; moment++) {
    const tenth = Math.floor(chance(1, moment % 12, moment, moment % 5) * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(180)
})

test('CAT-1.1 no source of the simulation uses what engines may do differently', () => {
  const root = join(import.meta.dirname, '..')
  const inexact =
    /\bMath\.(?!(?:floor|abs|min|max|round|imul|sqrt|trunc|sign)\b)\w+|\bDate\b|\bperformance\b|\bcrypto\b|\bIntl\b|toLocale|\*\*/
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !/^(?:speech|rig|voice)\b/.test(path),
  )
  expect(sources.length).toBeGreaterThan(3)
  const bare = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
  const found = sources.filter((path) => inexact.test(bare(readFileSync(join(root, path), 'utf8'))))
  expect(found).toEqual([])
  expect(inexact.test('const a = Math.exp(1)')).toBe(true)
})
