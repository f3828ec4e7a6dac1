// What a sketch finds on its window besides what browsers put there.
import type { Given } from '../wire.types.ts'
import { giveKnobs } from './knobs.ts'
import { watchLoops } from './loops.ts'
import { giveWorld } from './world.ts'

/** Gives it its knobs, its world where that was granted, and the check in its loops. */
export function give({ knobs }: Given, world: boolean): void {
  watchLoops()
  giveKnobs(knobs)
  if (world) giveWorld()
}
