// How long the shelf takes where the ids of a room lie far apart, as they do in a house with many rooms.
import { expect, test } from 'vitest'
import { sampleMessage } from '#dev-env/sample-message'
import { emptyShelf } from './shelf.ts'

const many = 10_000
const ascending = Array.from({ length: many }, (_, index) => index + 1)
const orders = {
  ascending,
  descending: ascending.toReversed(),
  // 7 919 has no common factor with 10 000, so that each comes once.
  scattered: ascending.map((n) => ((n * 7_919) % many) + 1),
}

test.each(Object.entries(orders))('LAW-5 takes ten thousand far-apart ids, %s, in less than a second', (_, order) => {
  let shelf = emptyShelf
  const from = performance.now()
  for (const n of order) shelf = shelf.with([sampleMessage(n * 137, n)])
  expect(performance.now() - from).toBeLessThan(1_000)
  expect(shelf.size).toBe(many)
})
