// Spans against a plain set of numbers.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers, type Span, withSpan } from './spans.ts'

const open = Number.POSITIVE_INFINITY

test('LAW-3 spans that touch become one, others stay apart, and what is covered changes nothing', () => {
  const two = [
    { from: 1, to: 4 },
    { from: 9, to: open },
  ]
  expect(withSpan(two, { from: 5, to: 7 })).toEqual([
    { from: 1, to: 7 },
    { from: 9, to: open },
  ])
  expect(withSpan(two, { from: 5, to: 8 })).toEqual([{ from: 1, to: open }])
  expect(withSpan(two, { from: 6, to: 7 })).toHaveLength(3)
  expect(withSpan(two, { from: 20, to: 30 })).toBe(two)
  expect(withSpan(two, { from: 6, to: 5 })).toBe(two)
})

test('LAW-5 in whatever order they are added, spans are the numbers they hold, ascending and apart', () => {
  const added = fc.record({ from: fc.nat(40), length: fc.nat(6) })
  fc.assert(
    fc.property(fc.array(added, { maxLength: 25 }), (program) => {
      let spans: readonly Span[] = []
      const numbers = new Set<number>()
      for (const { from, length } of program) {
        const before = [...numbers]
        for (let n = from; n < from + length; n++) numbers.add(n)
        const next = withSpan(spans, { from, to: from + length - 1 })
        expect(next === spans).toBe(before.length === numbers.size)
        spans = next
      }
      const held = spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
      expect(held).toEqual([...numbers].toSorted((a, b) => a - b))
      for (const [index, { from }] of spans.entries()) expect(from).toBeGreaterThan((spans[index - 1]?.to ?? -open) + 1)
      expect(spans.some((span) => covers(span, { from: 3, to: 5 }))).toBe([3, 4, 5].every((n) => numbers.has(n)))
    }),
  )
})
