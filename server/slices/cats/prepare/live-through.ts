// Brings a world that is for looking at alone to a second, and lets the house do other things in between where that takes long.
import { setImmediate as aTurn } from 'node:timers/promises'
import { advance } from '#cats/world/advance'
import { pausesBetween } from '#cats/world/spans'
import { liveTo } from '#cats/world/world-at'
import type { World } from '#cats/world/world.types'

/** [CAT-2.15] The world itself, lived on; several may bring the same world on at once. */
export async function liveThrough(world: World, at: number): Promise<World> {
  for (const pause of pausesBetween(world.at, at)) {
    advance(world, pause, () => undefined)
    await aTurn()
  }
  return liveTo(world, at)
}
