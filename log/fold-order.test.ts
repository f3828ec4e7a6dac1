// Single orders of arrival that chance seldom finds, each with what it would leave wrong on the screen.
import { expect, test } from 'vitest'
import type { Backfill, Message } from '#contract/messages'
import { sampleMessage } from '#dev-env/sample-message'
import { foldBackfill, foldMessage } from './fold.ts'
import { lag } from './gap.ts'
import { emptyRoom } from './room-state.ts'
import { shown } from './window.ts'

const body = (phase: Backfill['phase'], head_rev: number, messages: Message[], more: Partial<Backfill> = {}) => ({
  room: 'r',
  room_id: 1,
  epoch: 'one',
  phase,
  messages,
  order: 'oldest' as const,
  head_rev,
  complete: true,
  next: null,
  ...more,
})
const part = (oldest: number): Partial<Backfill> => ({ complete: false, next: { before_id: oldest } })
const ids = (messages: readonly Message[]) => messages.map(({ id, rev }) => [id, rev])

test('LAW-5 a page of history that was read before the newest snapshot brings nothing back that it discarded', () => {
  // The first message is edited at 4; a snapshot at 5 without it makes the client forget that; then the late page shows it as it was.
  const late = body('history', 3, [sampleMessage(1, 1)])
  let state = foldBackfill(emptyRoom(), body('snapshot', 3, [sampleMessage(2, 2), sampleMessage(3, 3)], part(2)))
  state = foldMessage(state, sampleMessage(1, 4))
  state = foldBackfill(state, body('snapshot', 5, [sampleMessage(3, 3), sampleMessage(5, 5)], part(3)))
  expect(foldBackfill(state, late, { before_id: 2 })).toBe(state)
  expect(foldBackfill(state, { ...late, head_rev: 5, messages: [sampleMessage(1, 4)] }, { before_id: 2 })).not.toBe(
    state,
  )
})

test('LAW-3 a snapshot discards what has its own head’s rev too, if it does not carry it', () => {
  let state = foldBackfill(emptyRoom(), body('snapshot', 2, [sampleMessage(1, 1), sampleMessage(2, 2)]))
  state = foldMessage(state, sampleMessage(1, 3))
  state = foldBackfill(state, body('snapshot', 3, [sampleMessage(2, 2)], part(2)))
  expect(ids(state.objects.values())).toEqual([[2, 2]])
})

test('LOG-6 a frame of a new epoch that comes before its snapshot is asked for again, because the old clock hid it', () => {
  let state = foldBackfill(emptyRoom(), body('snapshot', 9, [sampleMessage(1, 9)]))
  // Rev 6 of the new clock: below the old head, so nothing waits for it, and the snapshot was read before it.
  state = foldMessage(state, sampleMessage(2, 6))
  state = foldBackfill(state, body('snapshot', 5, [sampleMessage(1, 5)], { epoch: 'two' }))
  expect(ids(shown(state))).toEqual([[1, 5]])
  expect(lag(state)).toEqual({ after_rev: 5, epoch: 'two' })
  const repaired = foldBackfill(state, body('continuity', 6, [sampleMessage(2, 6)], { epoch: 'two', after_rev: 5 }))
  expect(ids(shown(repaired))).toEqual([
    [1, 5],
    [2, 6],
  ])
  expect(lag(repaired)).toBeNull()
  // Also where nothing was missed, one answer settles it.
  expect(lag(foldBackfill(state, body('continuity', 5, [], { epoch: 'two', after_rev: 5 })))).toBeNull()
})

test('LAW-3 the first part of a continuity says that there is more', () => {
  const state = foldBackfill(emptyRoom(), body('snapshot', 1, [sampleMessage(1, 1)]))
  const first = foldBackfill(
    state,
    body('continuity', 4, [sampleMessage(2, 2)], { after_rev: 1, complete: false, next: { after_rev: 2 } }),
  )
  expect(first).toMatchObject({ head: 2, told: 4 })
  expect(lag(first)).toEqual({ after_rev: 2, epoch: 'one' })
})

test('LAW-3 a continuity that begins above head fills no gap below it', () => {
  const state = foldBackfill(emptyRoom(), body('snapshot', 1, [sampleMessage(1, 1)]))
  const later = foldBackfill(state, body('continuity', 4, [sampleMessage(4, 4)], { after_rev: 3 }))
  expect(later).toMatchObject({ head: 1, told: 4 })
  expect(lag(later)).toEqual({ after_rev: 1, epoch: 'one' })
})

test('LAW-2 before the first snapshot nothing is shown, and what came then is not lost', () => {
  const early = foldMessage(emptyRoom(), sampleMessage(3, 3))
  expect(shown(early)).toEqual([])
  expect(lag(early)).toBeNull()
  const state = foldBackfill(early, body('snapshot', 2, [sampleMessage(1, 1), sampleMessage(2, 2)]))
  expect(ids(shown(state))).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ])
  expect(state.head).toBe(3)
})
