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

/** [CHAT-8.2] From the first minute on until before the last, over midnight too; two alike are the whole day. */
export function isQuiet({ from_minute, to_minute, zone }: QuietHours, now: number): boolean {
  const [hour = 0, minute = 0] = clockOf(zone).format(now).split(':').map(Number)
  const at = hour * 60 + minute
  return from_minute < to_minute ? from_minute <= at && at < to_minute : from_minute <= at || at < to_minute
}
