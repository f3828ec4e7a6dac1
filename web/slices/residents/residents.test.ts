// Where cats' lines stand among the lines of people.
import { describe, expect, test } from 'vitest'
import type { CatLine } from '#contract/residents'
import { placeLines } from './place-lines.ts'

const said = (id: number, after: number | null): CatLine => ({
  id,
  room_id: 1,
  cat: 'beans',
  at: '2026-11-23T14:05:00.000Z',
  after_id: after,
  text: 'Hm.',
  plain: 'Hm.',
  gesture: null,
})
const placed = (lines: readonly CatLine[], ids: readonly number[], ends = { begins: true, follows: true }) =>
  Object.fromEntries([...placeLines(lines, { ids, ...ends })].map(([id, some]) => [id, some.map((line) => line.id)]))

describe('CAT-3.60 a line stands behind the message after which it was said', () => {
  test('CAT-3.60 at its anchor, several in their order, and before all where there was none', () => {
    const lines = [said(1, null), said(2, 10), said(3, 10), said(4, 12)]
    expect(placed(lines, [10, 11, 12])).toEqual({ 0: [1], 10: [2, 3], 12: [4] })
  })
  test('CAT-3.60 behind the message before, where its own is not there', () =>
    expect(placed([said(1, 11)], [10, 12])).toEqual({ 10: [1] }))
  test('CAT-3.60 what lies before or behind what is shown is left out', () => {
    const lines = [said(1, null), said(2, 8), said(3, 11), said(4, 40)]
    expect(placed(lines, [10, 11, 12], { begins: false, follows: false })).toEqual({ 11: [3] })
  })
  test('CAT-3.60 at the end of what is shown it waits until nothing newer lies between', () => {
    expect(placed([said(1, 14)], [10, 12], { begins: true, follows: false })).toEqual({})
    expect(placed([said(1, 14)], [10, 12])).toEqual({ 12: [1] })
    expect(placed([said(1, 12)], [10, 12], { begins: true, follows: false })).toEqual({ 12: [1] })
  })
  test('CAT-3.60 in a room without a message it stands alone', () =>
    expect(placed([said(1, null)], [])).toEqual({ 0: [1] }))
})
