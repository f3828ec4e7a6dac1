// The digest against the vectors of the protocol, so that every client that was written from it agrees.
import { expect, test } from 'vitest'
import type { Message } from '#contract/messages'
import { digestOf } from '#log/digest'

const message = (id: number, rev: number, user_id: number, content: string | null): Message => ({
  id,
  room_id: 1,
  rev,
  user_id,
  user: 'ada',
  content,
  created_at: '2026-01-01T00:00:00.000Z',
  edited_at: null,
  edited: false,
  deleted: content === null,
  hidden: false,
  reply_to: null,
  client_id: null,
  attachments: [],
  warning: null,
  calls_room: false,
  pinned: false,
  stickers: [],
})
const said = message(1, 3, 7, 'Tom & Jerry <3 🐱\n"x"')
const gone = message(2, 4, 8, null)

test.each([
  ['one message', [said], 'cae31f1b2ff636f2'],
  ['a tombstone', [gone], '381146a8199b582c'],
  ['both, in any order', [gone, said], 'f2f259b3366d6ede'],
  ['none', [], '0000000000000000'],
])('LOG-5 the digest of %s is the protocol’s', (_, messages, digest) => {
  expect(digestOf(messages)).toBe(digest)
})

test('LOG-5 any change of id, rev, author or content changes the digest', () => {
  const others = [
    message(9, 3, 7, said.content),
    message(1, 9, 7, said.content),
    message(1, 3, 9, said.content),
    message(1, 3, 7, 'x'),
  ]
  expect(new Set([said, ...others].map((one) => digestOf([one]))).size).toBe(5)
})
