// Powers of a half and what is made of them, by additions and products alone, so that every engine gives the same bits [CAT-1.1, CAT-1.2].

/** The natural logarithm of two. */
export const ln2 = 0.6931471805599453

// Taylor’s coefficients of e^(−x), enough for |x| ≤ ln2 ÷ 2 in double precision.
const coefficients = [
  1, -1, 0.5, -0.16666666666666666, 0.041666666666666664, -0.008333333333333333, 0.001388888888888889,
  -0.0001984126984126984, 0.0000248015873015873, -0.0000027557319223985893, 2.755731922398589e-7, -2.505210838544172e-8,
  2.08767569878681e-9, -1.6059043836821613e-10,
] as const

/** 2^(−halves); beyond a thousand halvings nothing is left. */
export function halved(halves: number): number {
  if (halves > 1_000) return 0
  if (halves < -1_000) return Number.MAX_VALUE
  const whole = Math.floor(halves + 0.5)
  const x = (halves - whole) * ln2
  let sum = 0
  for (let index = coefficients.length - 1; index >= 0; index--) sum = sum * x + (coefficients[index] ?? 0)
  // Products with powers of two are exact.
  let left = whole < 0 ? -whole : whole
  let factor = whole < 0 ? 2 : 0.5
  for (; left > 0; left = Math.floor(left / 2), factor *= factor) if (left % 2 === 1) sum *= factor
  return sum
}

/** The share of something that is left after so many seconds, when half of it goes in each half-life. */
export const left = (seconds: number, halfLife: number): number => halved(seconds / halfLife)

/** e^(−x). */
export const faded = (x: number): number => halved(x / ln2)

/** The hyperbolic tangent: −1 to 1. */
export function softened(x: number): number {
  if (x < 0) return -softened(-x)
  const e = faded(2 * x)
  return (1 - e) / (1 + e)
}
