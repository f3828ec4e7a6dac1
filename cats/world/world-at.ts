// A world as it is at a second: looking changes nothing [CAT-1.7].
import { advance } from './advance.ts'
import { liveOn, nameOnce } from './live-on.ts'
import type { Second, World } from './world.types.ts'
import { copyWorld } from './written.ts'

const nobody = (): void => undefined

/** Brings a world that is for looking at alone to a second in which no deed was known yet, and answers with it. */
export function liveTo(world: World, at: Second): World {
  advance(world, at, nobody)
  for (const mind of world.minds) {
    liveOn(mind, at)
    nameOnce(world, mind, nobody)
  }
  return world
}

/** The same on a copy. */
export const worldAt = (world: World, at: Second): World => liveTo(copyWorld(world), at)
