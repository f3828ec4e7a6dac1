// Paths that are moved by their numbers.
import { expect, it } from 'vitest'
import { shiftedPath } from './shifted-path.ts'

it('WALL-5.11 a path is moved by its numbers: pairs, single ones, none of what is relative', () => {
  expect(shiftedPath('M1 2C3 4 5 6 7-8H9V10Z', 2, -1).replaceAll(/\s+/g, ' ')).toBe('M 3 1C 5 3 7 5 9 -9H 11V 9Z')
  expect(shiftedPath('M1 2c3 4 5 6 7 8', 2, -1).replaceAll(/\s+/g, ' ')).toBe('M 3 1c3 4 5 6 7 8')
  expect(shiftedPath('M0 0A38 38 0 1 1 20 30Z', 2, -1).replaceAll(/\s+/g, ' ')).toBe('M 2 -1A 38 38 0 1 1 22 29Z')
})
