// How a knob stands and what keys do to it.

/** From seven o'clock to five. */
const widestTurn = 135
const step = 5
const leap = 20

/** The turn of a knob at a value from 0 to 100, in degrees from upright. */
export const turnOf = (value: number): number => (value / 50 - 1) * widestTurn

/** Where a key takes it; `null` for keys that mean something else. */
export function keyed(key: string, value: number): number | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return value + step
    case 'ArrowDown':
    case 'ArrowLeft':
      return value - step
    case 'PageUp':
      return value + leap
    case 'PageDown':
      return value - leap
    case 'Home':
      return 0
    case 'End':
      return 100
    default:
      return null
  }
}
