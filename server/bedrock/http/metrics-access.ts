// Who may read /metrics: whoever has the token, and without a token nobody but this machine itself.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const loopback = /^(127\.|::1$|::ffff:127\.)/

/** `peer` is the address of the connection itself, not what a header says. */
export function mayReadMetrics(token: string | null, peer: string | undefined, headers: IncomingHttpHeaders): boolean {
  if (token !== null) return same(headers.authorization ?? '', `Bearer ${token}`)
  // Behind a proxy on this machine every visitor comes from loopback; the proxy's headers give them away.
  const forwarded = headers['x-forwarded-for'] ?? headers['x-real-ip'] ?? headers.forwarded
  return forwarded === undefined && loopback.test(peer ?? '')
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))
