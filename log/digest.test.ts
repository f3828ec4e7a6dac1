// The digest against the protocol's own words: FNV-1a-64, computed the long way with whole numbers of any size.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf, messageHash } from './digest.ts'

interface Digested {
  readonly id: number
  readonly rev: number
  readonly user_id: number | null
  readonly deleted: boolean
  readonly content: string | null
}

function slowly({ id, rev, user_id, deleted, content }: Digested): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(JSON.stringify([id, rev, user_id, deleted, content])))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash
}
const hex = (hash: bigint): string => hash.toString(16).padStart(16, '0')
const message = fc.record({
  id: fc.nat(),
  rev: fc.nat(),
  user_id: fc.option(fc.nat()),
  deleted: fc.boolean(),
  content: fc.option(fc.string({ unit: 'grapheme' })),
})

test('LOG-5 of any message it is FNV-1a-64 over its five facts', () => {
  fc.assert(
    fc.property(message, (one) => {
      expect(digestOf([one])).toBe(hex(slowly(one)))
    }),
  )
})

test('LOG-5 of several it is the XOR of each, in whatever order, and of none sixteen zeros', () => {
  expect(digestOf([])).toBe('0000000000000000')
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), (many) => {
      const wanted = hex(many.reduce((sum, one) => sum ^ slowly(one), 0n))
      expect(digestOf(many)).toBe(wanted)
      expect(digestOf(many.toReversed())).toBe(wanted)
    }),
  )
})

test('LOG-5 two examples that any client may compute', () => {
  const one = { id: 1, rev: 1, user_id: 1, deleted: false, content: 'hello' }
  expect(digestOf([one])).toBe('f17c2b50c979eaad')
  expect(digestOf([{ ...one, rev: 2, deleted: true, content: null }])).toBe('ea411f5601e20940')
  expect(
    messageHash(one)
      .map((half) => half.toString(16).padStart(8, '0'))
      .join(''),
  ).toBe('f17c2b50c979eaad')
})
