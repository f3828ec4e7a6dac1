// Whether it is quiet hours for somebody.
import type { QuietHours } from '#contract/notices'

const clocks = new Map<string, Intl.DateTimeFormat>()

/** A clock of this zone. Throws RangeError where there is no such zone. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
  clocks.set(zone, clock)
  return clock
}

/** Whether this names a time zone. */
export function isZone(zone: string): boolean {
  try {
    return clockOf(zone) !== undefined
  } catch {
    return false
  }
}

const dayMinutes = 24 * 60

function minuteIn(zone: string, now: number): number {
  const [hour = 0, minute = 0] = clockOf(zone).format(now).split(':').map(Number)
  return hour * 60 + minute
}

/** [NOTE-2.13] When they end, as the clock stands now; whoever waits looks again then, because clocks are put forward and back. */
export function quietUntil({ to_minute, zone }: QuietHours, now: number): number {
  const left = (to_minute - minuteIn(zone, now) + dayMinutes) % dayMinutes
  return now - (now % 60_000) + (left === 0 ? dayMinutes : left) * 60_000
}

/** [CHAT-8.2] From the first minute on until before the last, over midnight too; two alike are the whole day. */
export function isQuiet({ from_minute, to_minute, zone }: QuietHours, now: number): boolean {
  const at = minuteIn(zone, now)
  return from_minute < to_minute ? from_minute <= at && at < to_minute : from_minute <= at || at < to_minute
}
