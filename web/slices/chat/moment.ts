// Times and days in the words of the reader's language and zone.
import { language } from '#words/index'

const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const whole = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' })
const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' })
const dayOfYear = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** `14:02`. */
export const timeOfDay = (at: string): string => clock.format(new Date(at))

/** The day and the time, in full. */
export const moment = (at: string): string => whole.format(new Date(at))

const exact = new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23' })

/** `14:02:09`. */
export const exactTime = (at: string): string => exact.format(new Date(at))

/** The day; with its year when that is not this one. */
export function dayName(at: string): string {
  const date = new Date(at)
  return (date.getFullYear() === new Date().getFullYear() ? day : dayOfYear).format(date)
}
