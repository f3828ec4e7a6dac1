// Windows join where they touch, and cover no more than the answer that made them.
import { expect, test } from 'vitest'
import type { Backfill, Message } from '#contract/messages'
import { joinCursor } from './gap.ts'
import { emptyRoom } from './room-state.ts'
import { historyWindow, reachesPresent, reachesStart, snapshotWindow, windowAt } from './window.ts'

const open = Number.POSITIVE_INFINITY
const body = (ids: number[], complete: boolean, next: Backfill['next'] = null): Backfill => ({
  room: 'r',
  room_id: 1,
  epoch: 'one',
  phase: 'history',
  messages: ids.map(
    (id): Message => ({
      id,
      room_id: 1,
      rev: id,
      user_id: 1,
      user: 'ada',
      content: 'x',
      created_at: '2026-01-01T00:00:00.000Z',
      edited_at: null,
      edited: false,
      deleted: false,
      hidden: false,
      reply_to: null,
      client_id: null,
      attachments: [],
      warning: null,
      calls_room: false,
      pinned: false,
      stickers: [],
    }),
  ),
  order: 'oldest',
  head_rev: 99,
  complete,
  next,
})

test.each([
  ['before, more beyond', body([5, 7], false), { before_id: 10 }, { from: 5, to: 9 }],
  ['before, to the first', body([5, 7], true), { before_id: 10 }, { from: 0, to: 9 }],
  ['after, more beyond', body([12, 14], false), { after_id: 10 }, { from: 11, to: 14 }],
  ['after, to the newest', body([12], true), { after_id: 10 }, { from: 11, to: open }],
  ['around, both beyond', body([5, 7], false, { before_id: 5, after_id: 7 }), { around_id: 6 }, { from: 5, to: 7 }],
  ['at the beginning', body([5, 7], false, { after_id: 7 }), { at: '2026-01-01T00:00:00.000Z' }, { from: 0, to: 7 }],
  ['nothing asked', body([5, 7], true), {}, { from: 5, to: 7 }],
  ['nothing found', body([], true), { around_id: 6 }, null],
])('LAW-3 a page of history covers what it answers: %s', (_, answer, asked, range) => {
  expect(historyWindow(answer, asked)).toEqual(range)
})

test('LAW-3 a snapshot covers all from its first message on, or the whole room', () => {
  expect(snapshotWindow(body([5, 7], false))).toEqual({ from: 5, to: open })
  expect(snapshotWindow(body([5, 7], true))).toEqual({ from: 0, to: open })
  expect(snapshotWindow(body([], false))).toEqual({ from: 0, to: open })
})

test('LAW-3 an id lies in the window whose ends hold it, the ends included', () => {
  const [older, newer] = [
    { from: 5, to: 9 },
    { from: 20, to: open },
  ]
  const state = { ...emptyRoom(), windows: [older, newer] }
  const found = [4, 5, 7, 9, 10, 19, 20, 999].map((id) => windowAt(state, id))
  expect(found).toEqual([undefined, older, older, older, undefined, undefined, newer, newer])
})

test('LAW-3 a window says whether it reaches the first message and the newest', () => {
  expect([0, 1].map((from) => reachesStart({ from, to: 9 }))).toEqual([true, false])
  expect([open, 9].map((to) => reachesPresent({ from: 0, to }))).toEqual([true, false])
})

test('LOG-3 one joins without a cursor where nothing is held, and otherwise where one left off', () => {
  expect(joinCursor(emptyRoom())).toEqual({})
  expect(joinCursor({ ...emptyRoom(), epoch: 'one', head: 7, told: 9 })).toEqual({ after_rev: 7, epoch: 'one' })
})
