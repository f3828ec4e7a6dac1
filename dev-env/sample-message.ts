// A message as a room sends it, for tests that fold, compare or show messages without a house.
import type { Message } from '#contract/messages'

/** Said by ada in room 1, and neither edited nor deleted. */
export const sampleMessage = (id: number, rev: number, content: string | null = `${id} at ${rev}`): Message => ({
  id,
  room_id: 1,
  rev,
  user_id: 1,
  user: 'ada',
  content,
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
})
