// Which of its lines a body makes at its next use: all of them in turn, in an order of its own, before one comes again.

/** A number from 0 to variants − 1 for the use with this number, from 0; `seed` is a whole number from 0 to 2³²−1. */
export function variantAt(variants: number, use: number, seed: number): number {
  if (variants < 2) return 0
  return ((seed % variants) + (use % variants) * stride(variants, seed)) % variants
}

/** A step that meets every number: it has no divisor in common with how many there are, and is near their golden section, so that neighbours differ. */
function stride(variants: number, seed: number): number {
  let step = Math.max(1, Math.round(variants * 0.618) - (seed % 3))
  while (divisor(step, variants) !== 1) step++
  return step
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
