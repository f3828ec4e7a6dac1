// Moments on the page of internals, in the words of the reader's language and zone.
import { language } from '#words/index'

const exact = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' })

/** The day and the time to the second. */
export const timeIn = (instant: string): string => exact.format(new Date(instant))

const fine = new Intl.DateTimeFormat(language, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
})

/** The time of a moment in epoch milliseconds, to the millisecond. */
export const clockIn = (at: number): string => fine.format(at)
