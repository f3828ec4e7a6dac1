// How large the tile of a pattern is, as `grounds.css` draws it; the pattern follows the wall by less than one.
import type { Theme } from '#contract/themes'

const tiles: Readonly<Record<Theme['pattern'], number>> = {
  plain: 40,
  grid: 40,
  dots: 20,
  stripes: 48,
  checks: 8,
  scanlines: 4,
  concrete: 120,
  stars: 192,
  waves: 64,
}

/** The side of a pattern's tile in px. */
export const tileOf = (pattern: Theme['pattern']): number => tiles[pattern]
