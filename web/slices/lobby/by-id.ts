// What a person's id chooses: their cat, and where they stand until they walk. The same on every screen.
import type { CatName } from '#contract/house'
import type { Tile } from '#contract/lobby'
import { catNames as names } from '../../kit/cat-names.ts'
import { onFloor, side } from './iso.ts'

/** Neighbouring ids lie far apart in it. */
function scattered(id: number): number {
  let mixed = Math.imul(id ^ 0x9e3779b9, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** [PRES-2.7] One of the twelve. */
export const catById = (id: number): CatName => names[scattered(id) % names.length] ?? 'beans'

/** [PRES-2.7] A tile, the likelier the nearer to the middle, so that the few who are there are in one sight. */
export function seedTile(id: number): Tile {
  const chance = scattered(id + 1)
  const part = (from: number): number => (chance >>> from) & 0xff
  const along = (one: number, other: number): number => Math.floor(((one + other) / 512) * side)
  return onFloor({ x: along(part(0), part(8)), y: along(part(16), part(24)) })
}
