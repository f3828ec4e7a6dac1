// How a client comes back: after 1 s, doubling to 10 s, half of it by chance, without end; and which refusals mean that it must not.
import type { Code } from '#contract/refusals'

const firstMs = 1_000
const longestMs = 10_000
const jitter = 0.5

/** Milliseconds to wait before the next attempt. `failures` counts those since the last connection, `random` is in [0, 1). */
export function reconnectDelay(failures: number, random: number): number {
  const base = Math.min(longestMs, firstMs * 2 ** Math.min(failures, 10))
  return Math.round(base * (1 - jitter + 2 * jitter * random))
}

/** Whether a refused handshake means stop: sign in again, or reload. */
export const stops = (code: Code): boolean =>
  code === 'AUTH_REQUIRED' || code === 'SESSION_EXPIRED' || code === 'BANNED' || code === 'PROTOCOL'
