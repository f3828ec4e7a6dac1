// Times as people read them.
import { language } from '#words/index'

const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
const times = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })

/** A day: `23 Nov 2026`. */
export const onDay = (instant: string): string => dates.format(new Date(instant))

/** The hour and minute of a time: `14:05`. */
export const atTime = (instant: string): string => times.format(new Date(instant))

/** How far a time is from now: `3 hours ago`, `in 6 days`. */
export function fromNow(instant: string, now: number = Date.now()): string {
  const away = new Date(instant).getTime() - now
  for (const [unit, length] of steps)
    if (Math.abs(away) >= length) return relative.format(Math.trunc(away / length), unit)
  return relative.format(0, 'minute')
}
