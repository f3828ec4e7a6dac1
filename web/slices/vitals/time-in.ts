// Moments on the page of internals, in the words of the reader's language and zone.
import { language } from '#words/index'

const exact = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' })

/** The day and the time to the second. */
export const timeIn = (instant: string): string => exact.format(new Date(instant))
