// A day and an hour as they stand in sentences.
import { atTime, onDay } from '../../kit/when.ts'

/** `23 Nov 2026, 14:05`. */
export const stamp = (instant: string): string => `${onDay(instant)}, ${atTime(instant)}`
