// The digest by which a client and the house compare what they hold: the XOR of FNV-1a-64 over each message, as the protocol says.
import type { Message } from '#contract/messages'

type Digested = Pick<Message, 'id' | 'rev' | 'user_id' | 'deleted' | 'content'>

const encoder = new TextEncoder()

/** [LOG-5] FNV-1a-64 of one message as two 32-bit halves, high first. Offset basis cbf29ce484222325, prime 100000001b3. */
export function messageHash({ id, rev, user_id, deleted, content }: Digested): readonly [number, number] {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of encoder.encode(JSON.stringify([id, rev, user_id, deleted, content]))) {
    low = (low ^ byte) >>> 0
    // (high·2^32 + low) × (2^40 + 0x1b3), modulo 2^64
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0
    low = product >>> 0
  }
  return [high, low]
}

/** [LOG-5] The digest of these messages, 16 lower-case hex digits; sixteen zeros for none. */
export function digestOf(messages: Iterable<Digested>): string {
  let high = 0
  let low = 0
  for (const message of messages) {
    const [h, l] = messageHash(message)
    high = (high ^ h) >>> 0
    low = (low ^ l) >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}
