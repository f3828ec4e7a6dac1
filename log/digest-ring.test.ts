// What a client compares with an answer of `verify_room`, and when it has nothing to compare.
import { expect, test } from 'vitest'
import type { Backfill, Message } from '#contract/messages'
import { sampleMessage } from '#dev-env/sample-message'
import { compare, type DigestRing, remember } from './digest-ring.ts'
import { digestOf } from './digest.ts'
import { foldBackfill, foldMessage, foldTold } from './fold.ts'
import { emptyRoom, type RoomState } from './room-state.ts'

const body: Backfill = {
  room: 'r',
  room_id: 1,
  epoch: 'one',
  phase: 'snapshot',
  messages: [],
  order: 'oldest',
  head_rev: 0,
  complete: true,
  next: null,
}
const start = foldBackfill(emptyRoom(), body)
const answer = (messages: Message[], head_rev: number, epoch = 'one') => ({
  head_rev,
  epoch,
  from_id: 1,
  to_id: 1_000,
  digest: digestOf(messages),
})
function after(count: number): { state: RoomState; ring: DigestRing } {
  let state = start
  let ring = remember(new Map(), state)
  for (let n = 1; n <= count; n++) {
    state = foldMessage(state, sampleMessage(n, n))
    ring = remember(ring, state)
  }
  return { state, ring }
}

test('LOG-5 an answer is compared with the state at its own head, not with the newest', () => {
  const { ring } = after(3)
  expect(compare(ring, answer([sampleMessage(1, 1), sampleMessage(2, 2)], 2))).toBe('equal')
  expect(compare(ring, answer([sampleMessage(1, 1), sampleMessage(3, 3)], 3))).toBe('unequal')
  expect(compare(ring, answer([sampleMessage(1, 1)], 4))).toBe('not-there-yet')
  expect(compare(ring, answer([sampleMessage(1, 1)], 1, 'two'))).toBe('not-there-yet')
})
test('LOG-5 the last 256 heads are kept', () => {
  const { ring } = after(300)
  expect(ring.size).toBe(256)
  expect(compare(ring, answer([], 44))).toBe('too-old')
  expect(
    compare(
      ring,
      answer(
        Array.from({ length: 45 }, (_, n) => sampleMessage(n + 1, n + 1)),
        45,
      ),
    ),
  ).toBe('equal')
})
test('LOG-5 a state that holds what is newer than its head is not that of its head', () => {
  const { state, ring } = after(2)
  const history: Backfill = { ...body, phase: 'history', messages: [sampleMessage(1, 5)], head_rev: 5 }
  const mixed = remember(remember(ring, foldBackfill(state, history)), foldMessage(state, sampleMessage(9, 9)))
  expect(mixed).toBe(ring)
  expect(compare(mixed, answer([sampleMessage(1, 1), sampleMessage(2, 2)], 2))).toBe('equal')
  expect(remember(ring, foldTold(state, 7))).toBe(ring)
})
test('LOG-5 a range that no window holds in one piece is not judged, so that a snapshot between question and answer is no difference', () => {
  const { state } = after(10)
  const truth = answer(state.objects.values(), 10)
  const newest = { ...body, messages: [sampleMessage(9, 9), sampleMessage(10, 10)], head_rev: 10, complete: false }
  const narrowed = foldBackfill(state, { ...newest, next: { before_id: 9 } })
  expect(compare(remember(new Map(), state), truth)).toBe('equal')
  expect(compare(remember(new Map(), narrowed), truth)).toBe('too-old')
  const { from_id, digest } = { from_id: 9, digest: digestOf([sampleMessage(9, 9), sampleMessage(10, 10)]) }
  expect(compare(remember(new Map(), narrowed), { ...truth, from_id, digest })).toBe('equal')
})
test('LOG-5 a head that is remembered again drops no other', () => {
  const { state, ring } = after(300)
  expect(remember(ring, state).size).toBe(256)
})
