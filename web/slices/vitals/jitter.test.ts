// OPEN-1: the figures of one's connection.
import { expect, it } from 'vitest'
import { jitterOf } from './jitter.ts'

it('OPEN-1.6 jitter is the mean difference between neighbours', () => {
  expect(jitterOf([])).toBe(0)
  expect(jitterOf([8])).toBe(0)
  expect(jitterOf([10, 14, 12])).toBe(3)
})
