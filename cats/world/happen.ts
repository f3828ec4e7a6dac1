// The fold: one deed after another changes a world, after whatever had fallen due in it until then [CAT-1.9].
import { catNames } from '../cast/cast.ts'
import { strengthen } from '../memory/strength.ts'
import { advance } from './advance.ts'
import { closePlace } from './close-place.ts'
import type { Tell } from './effect.types.ts'
import { forgetMemory, forgetPerson } from './forget.ts'
import { takeIn } from './take-in.ts'
import type { Deed, World } from './world.types.ts'

/** Takes a deed in. Deeds come in the order of their numbers; one whose second is before the world's happens in the world's. */
export function happen(world: World, deed: Deed, tell: Tell): void {
  const at = Math.max(deed.at, world.at)
  advance(world, at, tell)
  world.seq = deed.seq
  world.at = at
  switch (deed.kind) {
    case 'time.passed':
      return
    case 'place.closed':
      if (deed.place) closePlace(world, deed.place, at, tell)
      return
    case 'person.forgotten':
      if (deed.by) forgetPerson(world, deed.by)
      return
    case 'memory.forgotten':
      if (deed.cat && deed.memory) forgetMemory(world, deed.cat, deed.memory)
      return
    case 'memory.told': {
      const mind = deed.cat && world.minds[catNames.indexOf(deed.cat)]
      const memory = mind && mind.memories.find(({ id }) => id === deed.memory)
      if (memory) strengthen(memory)
      return
    }
    default:
      takeIn(world, deed.kind, { ...deed, at }, tell)
  }
}
