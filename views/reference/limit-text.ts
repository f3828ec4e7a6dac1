// Writes a rate limit as people say it.
import { type LimitName, limits, type RateLimit } from '#contract/rates'

const spans: readonly (readonly [number, string])[] = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 's'],
]

/** `10 per 10 s and 60 per minute`. */
export function limitText(name: LimitName): string {
  const limit: RateLimit = limits[name]
  return limit.windows.map(({ points, seconds }) => `${grouped(points)} per ${spanText(seconds)}`).join(' and ')
}

/** Whom a limit counts. */
export const countedBy = (name: LimitName): string => (limits[name].per === 'person' ? 'person' : 'address')

/** A number with a space between its thousands. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ')

function spanText(seconds: number): string {
  const [unit, name] = spans.find(([length]) => seconds % length === 0) ?? [1, 's']
  const count = seconds / unit
  if (name === 's') return `${count} s`
  return count === 1 ? name : `${count} ${name}s`
}
