// How much is left of a memory, and how a cat chooses among what it remembers.
import { left } from '../exact/halved.ts'
import type { Memory } from './memory.types.ts'

const hour = 3_600

/** Below this a memory is gone, unless it is core. */
export const faint = 0.05

/** The longest half-life that telling gives a memory. */
const longest = 365 * 24 * hour

/** Seconds in which half of a new memory fades: 36 hours, up to five times that for what mattered most [CAT-1.15]. */
export const halfLifeOf = (salience: number): number => Math.round(36 * hour * (1 + (4 * salience) / 1_000))

/** What is left, 1 to 0; a core memory is as it was. */
export const strengthAt = (memory: Memory, at: number): number =>
  memory.core ? 1 : left(Math.max(0, at - memory.at), memory.halfLife)

/** Telling a memory makes it last twice as long. */
export function strengthen(memory: Memory): void {
  memory.halfLife = Math.min(longest, memory.halfLife * 2)
}
