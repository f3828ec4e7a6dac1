// Decibels for the eye.

/** How much of a meter is lit by a loudest sample: nothing at −48 dB, all of it at 0 dB. */
export const levelOf = (peak: number): number => {
  if (!(peak > 0)) return 0
  return Math.min(1, Math.max(0, (20 * Math.log10(peak) + 48) / 48))
}
