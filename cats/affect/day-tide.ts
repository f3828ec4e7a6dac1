// Cats are up at dawn and at dusk: what the hour adds to their arousal when it shows.

/** By hour; highest about half past six and half past seven in the evening, lowest at two and at one. */
const tide = [
  -0.15, -0.19, -0.2, -0.15, -0.02, 0.12, 0.19, 0.19, 0.1, -0.02, -0.1, -0.16, -0.19, -0.2, -0.17, -0.1, 0, 0.09, 0.17,
  0.2, 0.18, 0.1, 0, -0.09,
] as const

/** −0.2 to 0.2 at an hour from 0 to 24, in between by a straight line. */
export function dayTide(hour: number): number {
  const whole = Math.floor(hour)
  const [here, next] = [tide[whole % 24] ?? 0, tide[(whole + 1) % 24] ?? 0]
  return here + (next - here) * (hour - whole)
}
