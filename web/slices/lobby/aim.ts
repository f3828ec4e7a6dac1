// What one is about to press: a cat, or else a tile.
import type { Tile } from '#contract/lobby'
import type { CatHere } from './cats-here.ts'

export interface Aim {
  readonly cat: CatHere | null
  readonly tile: Tile | null
}

export const noAim: Aim = { cat: null, tile: null }
