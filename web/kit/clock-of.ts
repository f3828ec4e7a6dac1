// A moment within a sound, as players show it.

/** `0:07`, `1:42`. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** How long a whole is, to the nearest second. */
export const lengthOf = (ms: number): string => clockOf(ms + 500)

/** Finer, where ends are cut: `0:07.3`. */
export const fineClockOf = (ms: number): string => `${clockOf(ms)}.${Math.floor((Math.max(0, ms) % 1_000) / 100)}`
