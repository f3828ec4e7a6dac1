// What an answer of a push service means, and when it is asked again.
import type { Posted } from '#bedrock/outgoing/outgoing'
import type { PushAnswer } from '#contract/devices'

/** [NOTE-2.16] */
export function outcomeOf(posted: Posted): PushAnswer {
  if (!posted.ok) return 'unreached'
  const { status } = posted
  if (status >= 200 && status < 300) return 'taken'
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status >= 500 ? 'later' : 'refused'
}

const firstMs = 15_000
const mostMs = 3_600_000

/** [NOTE-2.16] Twice as long after each try, at most an hour; longer where the push service says so, in seconds or as a date. */
export function againAfterMs(tries: number, retryAfter: string | null, now: number): number {
  const own = Math.min(firstMs * 2 ** Math.max(0, tries - 1), mostMs)
  if (retryAfter === null) return own
  const said = /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now
  return Number.isNaN(said) ? own : Math.max(own, said)
}
