// A world as it is at a second, on a copy: looking changes nothing [CAT-1.7].
import { advance } from './advance.ts'
import { liveOn, nameOnce } from './live-on.ts'
import type { Second, World } from './world.types.ts'
import { copyWorld } from './written.ts'

const nobody = (): void => undefined

/** Another world, brought to a second in which no deed was known yet. */
export function worldAt(world: World, at: Second): World {
  const seen = copyWorld(world)
  advance(seen, at, nobody)
  for (const mind of seen.minds) {
    liveOn(mind, at)
    nameOnce(seen, mind, nobody)
  }
  return seen
}
