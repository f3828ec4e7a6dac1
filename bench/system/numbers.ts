// What is made of many measurements, and how numbers are shown.

/** The middle of at least one number. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** The value that so large a part of the numbers does not exceed. */
export const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? Number.NaN

/** A whole number with its thousands apart. */
export const thousands = (n: number): string => Math.round(n).toLocaleString('en')

/** How numbers lie, in the unit that they have. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** Of at least one number. */
export const spread = (numbers: readonly number[]): Spread => ({
  p50: quantile(numbers, 0.5),
  p95: quantile(numbers, 0.95),
  p99: quantile(numbers, 0.99),
})
