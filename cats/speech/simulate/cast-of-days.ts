// The cats as the simulation of speech needs them: pleasure and arousal of temper.
import type { CatName } from '../cast.ts'

/** By cat: pleasure and arousal of its temper, from −1 to 1. */
export const castOfDays: Readonly<Record<CatName, { readonly p: number; readonly a: number }>> = {
  beans: { p: 0.6, a: 0.23 },
  root: { p: -0.15, a: -0.51 },
  neon: { p: -0.11, a: -0.07 },
  glitch: { p: 0.01, a: 0.42 },
  null: { p: -0.02, a: -0.51 },
  delta: { p: -0.11, a: 0.4 },
  hex: { p: 0.11, a: -0.08 },
  ash: { p: 0.09, a: -0.41 },
  miso: { p: 0.34, a: -0.28 },
  patch: { p: -0.36, a: 0.53 },
  static: { p: -0.48, a: -0.38 },
  tofu: { p: 0.61, a: 0.29 },
}
