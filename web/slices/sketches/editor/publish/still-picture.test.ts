// Which pictures show something.
import { expect, test } from 'vitest'
import { isFlat } from './still-picture.ts'

const sheet = (paint: (x: number, y: number) => readonly [number, number, number]): number[] =>
  Array.from({ length: 160 * 90 }, (_, at) => [...paint(at % 160, Math.floor(at / 160)), 255]).flat()

test('CODE-1.31 a field of one colour, or of one that hardly changes, is flat', () => {
  expect(isFlat(sheet(() => [10, 10, 10]))).toBe(true)
  expect(isFlat(sheet((x) => [200, 200, 200 + (x % 3)]))).toBe(true)
  expect(isFlat(sheet((x, y) => (x === 4 && y === 4 ? [255, 0, 0] : [0, 0, 0])))).toBe(true)
})

test('CODE-1.31 a few stars, a line and a soft passage show something', () => {
  expect(isFlat(sheet((x, y) => ((x * 7 + y * 13) % 251 === 0 ? [90, 90, 90] : [0, 0, 0])))).toBe(false)
  expect(isFlat(sheet((_, y) => (y === 40 ? [255, 255, 255] : [20, 20, 60])))).toBe(false)
  expect(isFlat(sheet((x) => [x, x, 120]))).toBe(false)
})
