// Gives the sketch a time, and chances that can be had again with it.
import type { Given } from '../wire.types.ts'
import { installClock } from './clock.ts'
import { samePlace } from './same-place.ts'
import { seedAll } from './seeds.ts'

/** [CODE-6.1] Before anything of the sketch, or of its library, runs. */
export function ownTime({ clock, fine, maxFps, seed }: Given): void {
  if (clock === 'steps') samePlace(fine ? 2 : 1)
  installClock(clock, maxFps)
  seedAll(seed, clock === 'steps')
}
