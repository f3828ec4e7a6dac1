// What shows of a cat's feelings: the mood, what flickers over it, and the hour of its day.
import { axes, type Pad } from '../cat.types.ts'
import { unit } from '../exact/clamped.ts'
import type { Feelings } from './affect.types.ts'
import { dayTide } from './day-tide.ts'
import { emotions } from './emotions.ts'

const flicker = 0.6

/** Settled feelings as they show, at an hour of the cat's own day (0 to 24). */
export function expressed({ mood, stirrings }: Feelings, hour: number): Pad {
  const shown: Pad = [mood[0], mood[1] + dayTide(hour), mood[2]]
  stirrings.forEach(({ strength }, name) => {
    const { pad } = emotions[name]
    for (const axis of axes) shown[axis] += flicker * strength * pad[axis]
  })
  for (const axis of axes) shown[axis] = unit(shown[axis])
  return shown
}
