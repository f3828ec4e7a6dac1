// How long a cat takes until it says something.
import type { Draw } from '../speech/speech.types.ts'
import { calls } from './bounds.ts'

const beforeMs = 1_200
const perLetterMs = 35

/** How long it types a line, a tenth more or less. */
export const typingMs = (text: string, draw: Draw): number =>
  Math.round((beforeMs + perLetterMs * Array.from(text).length) * (0.9 + 0.2 * draw('pace')))

/** When it answers a call that came at this moment and that it took up now, in milliseconds: once it has typed, and within the bounds of an answer where that is still possible. */
export function answersAt(calledAt: number, now: number, typing: number, draw: Draw): number {
  const [least, most] = calls.afterMs
  // What is due is said twice a second.
  const latest = calledAt + most - 1_000
  const wanted = Math.max(now + typing, calledAt + least + draw('after') * 1_000)
  return Math.round(Math.max(now, Math.min(wanted, latest)))
}
