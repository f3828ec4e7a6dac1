// A soft bend of the loud parts, for warmth: the rational stand-in for tanh of degree 3 over 2 (Padé), 1 at 3 and beyond.

/** −1 to 1, whatever comes in. */
export function bent(value: number): number {
  if (value > 3) return 1
  if (value < -3) return -1
  return (value * (27 + value * value)) / (27 + 9 * value * value)
}
