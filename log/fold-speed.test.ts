// How long a client takes to fold very many live messages, in whatever order they come. It reads a clock, so it is not among the pure tests.
import { expect, test } from 'vitest'
import type { Message } from '#contract/messages'
import { foldMessage } from './fold.ts'
import { emptyRoom } from './room-state.ts'

const template: Message = {
  id: 1,
  room_id: 1,
  rev: 1,
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
}

test.each([
  ['in order', (n: number) => n + 1, 10_000],
  ['behind a lost one', (n: number) => n + 2, 0],
  ['backwards', (n: number) => 10_000 - n, 10_000],
  ['scattered', (n: number) => ((n * 7_919) % 10_000) + 1, 10_000],
])('LAW-5 ten thousand live messages %s are folded in less than a second', (_, nth, head) => {
  let state = emptyRoom()
  const from = performance.now()
  for (let n = 0; n < 10_000; n++) state = foldMessage(state, { ...template, id: nth(n), rev: nth(n) })
  expect(performance.now() - from).toBeLessThan(1_000)
  expect(state).toMatchObject({ head, objects: { size: 10_000 } })
})
