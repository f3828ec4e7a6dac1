// Keeps numbers within their bounds.

/** The number, or the bound that it passes. */
export const clamped = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value

/** Within −1 to 1. */
export const unit = (value: number): number => clamped(value, -1, 1)

/** Within 0 to 1. */
export const share = (value: number): number => clamped(value, 0, 1)
