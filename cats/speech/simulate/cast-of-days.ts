// The cats as the simulation of speech needs them: pleasure of temper, how readily each speaks, how much it moves.
import type { CatName } from '../cast.ts'

/** By cat: pleasure and arousal of its temper, from −1 to 1, and the share of its chances at which it stays silent. */
export const castOfDays: Readonly<
  Record<CatName, { readonly p: number; readonly a: number; readonly silence: number }>
> = {
  beans: { p: 0.6, a: 0.23, silence: 0.1 },
  root: { p: -0.15, a: -0.51, silence: 0.2 },
  neon: { p: -0.11, a: -0.07, silence: 0.3 },
  glitch: { p: 0.01, a: 0.42, silence: 0.2 },
  null: { p: -0.02, a: -0.51, silence: 0.9 },
  delta: { p: -0.11, a: 0.4, silence: 0.3 },
  hex: { p: 0.11, a: -0.08, silence: 0.4 },
  ash: { p: 0.09, a: -0.41, silence: 0.6 },
  miso: { p: 0.34, a: -0.28, silence: 0.5 },
  patch: { p: -0.36, a: 0.53, silence: 0.7 },
  static: { p: -0.48, a: -0.38, silence: 0.1 },
  tofu: { p: 0.61, a: 0.29, silence: 0.3 },
}
