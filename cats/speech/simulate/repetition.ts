// How much of what was said had been said before, word for word.
import type { Line } from '../speech.types.ts'

/** Lines, those of them that repeat an earlier one, and their share from 0 to 1. */
export interface Repetition {
  readonly lines: number
  readonly repeated: number
  readonly share: number
}

/** Compares what was heard, not what was meant: the same words of another cat are the same line. */
export function repetitionIn(said: readonly Line[]): Repetition {
  const known = new Set(said.map(({ text }) => text))
  const repeated = said.length - known.size
  return { lines: said.length, repeated, share: said.length === 0 ? 0 : repeated / said.length }
}
