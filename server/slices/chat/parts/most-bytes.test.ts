// The bound on what a message takes is one: whatever was written, what goes over the wire is not longer.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Entry } from '#bedrock/log/entry'
import { plainWords } from '#bedrock/log/words'
import { viewMessage } from '../view.ts'
import { mostBytes } from './most-bytes.ts'

const most = Number.MAX_SAFE_INTEGER
const entry: Entry = {
  id: most,
  stream_id: most,
  rev: most,
  author_id: most,
  author_name: 'a'.repeat(32),
  body: '',
  created_at: 8.64e15,
  edited_at: 8.64e15,
  erased_at: null,
  hidden_at: null,
  pinned_at: 8.64e15,
  reply_to: most,
  client_id: 'a'.repeat(64),
  beside: null,
  stuck: null,
}
const bytes = (of: Entry): number => Buffer.byteLength(JSON.stringify(viewMessage(of, plainWords)))

it('CHAT-2.1 a message takes no more bytes than its bound, whatever stands in it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 500 }),
    fc.constantFrom('\u0000'.repeat(2_000), '\ud800'.repeat(2_000), '\u{1f408}'.repeat(1_000), '"'.repeat(2_000)),
  )
  fc.assert(fc.property(text, (body) => bytes({ ...entry, body }) <= mostBytes({ ...entry, body })))
  expect(mostBytes({ ...entry, stuck: '[]' })).toBe(Number.POSITIVE_INFINITY)
})
