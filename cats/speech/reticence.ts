// How readily each cat speaks.
import type { CatName } from './cast.ts'

/** By cat, the share of its chances at which it stays silent, from 0 to 1. */
export const reticence: Readonly<Record<CatName, number>> = {
  beans: 0.1,
  root: 0.2,
  neon: 0.3,
  glitch: 0.2,
  null: 0.9,
  delta: 0.3,
  hex: 0.4,
  ash: 0.6,
  miso: 0.5,
  patch: 0.7,
  static: 0.1,
  tofu: 0.3,
}
