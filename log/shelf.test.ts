// The shelf against a plain map, in any order of ids.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from '#contract/messages'
import { sampleMessage } from '#dev-env/sample-message'
import { emptyShelf, type Shelf } from './shelf.ts'

const pair = fc.record({ id: fc.integer({ min: 1, max: 900 }), rev: fc.integer({ min: 1, max: 9 }) })
const batches = fc.array(fc.array(pair, { maxLength: 60 }), { maxLength: 25 })
// 7 919 has no common factor with 600, so that each comes once.
const scattered = Array.from({ length: 600 }, (_, index) => (((index + 1) * 7_919) % 600) + 1)

describe('the shelf', () => {
  test('LAW-5 holds per id the object with the highest rev, by ascending id, in whatever order they come', () => {
    fc.assert(
      fc.property(batches, fc.nat(900), fc.nat(900), (program, one, other) => {
        let shelf = emptyShelf
        const held = new Map<number, Message>()
        for (const batch of program) {
          const messages = batch.map(({ id, rev }) => sampleMessage(id, rev))
          for (const item of messages) if ((held.get(item.id)?.rev ?? 0) < item.rev) held.set(item.id, item)
          shelf = shelf.with(messages)
          expect(shelf.with(messages)).toBe(shelf)
        }
        const expected = [...held.values()].toSorted((a, b) => a.id - b.id)
        expect(shelf.values()).toEqual(expected)
        expect(shelf.size).toBe(held.size)
        expect([shelf.get(one), shelf.has(other)]).toEqual([held.get(one), held.has(other)])
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        expect(shelf.between(from, to)).toEqual(expected.filter(({ id }) => id >= from && id <= to))
        expect(shelf.between(from, Number.POSITIVE_INFINITY)).toEqual(expected.filter(({ id }) => id >= from))
        const odd = ({ rev }: Message) => rev % 2 === 1
        expect(shelf.keep(odd).values()).toEqual(expected.filter(odd))
      }),
    )
  })

  test('LAW-5 finds each id where one tray ends and the next begins', () => {
    const ids = Array.from({ length: 600 }, (_, index) => (index + 1) * 2)
    for (const order of [ids, ids.toReversed(), scattered.map((n) => n * 2)]) {
      let shelf = emptyShelf
      for (const rev of [1, 2]) for (const id of order) shelf = shelf.with([sampleMessage(id, rev)])
      expect(shelf.values()).toEqual(ids.map((id) => sampleMessage(id, 2)))
      for (const id of ids) {
        expect([shelf.get(id)?.rev, shelf.has(id - 1)]).toEqual([2, false])
        expect(shelf.between(id - 1, id).map((found) => found.id)).toEqual([id])
        expect(shelf.between(id, id + 1).map((found) => found.id)).toEqual([id])
      }
    }
  })

  test('LAW-5 an earlier shelf stays what it was', () => {
    fc.assert(
      fc.property(batches, (program) => {
        const seen: { readonly shelf: Shelf; readonly values: readonly Message[] }[] = []
        let shelf = emptyShelf
        for (const batch of program) {
          seen.push({ shelf, values: shelf.values() })
          shelf = shelf.with(batch.map(({ id, rev }) => sampleMessage(id, rev)))
        }
        for (const { shelf: earlier, values } of seen) expect(earlier.values()).toEqual(values)
      }),
    )
  })
})
