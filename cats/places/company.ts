// Who is with a cat, and what that means to it.
import type { Condition } from '../affect/moods.ts'
import { likingAt } from '../bonds/liking.ts'
import type { Mind, Second, World } from '../world/world.types.ts'
import { peopleIn } from './places.ts'

/** The other cats in its place, those asleep apart. */
export const catsWith = (world: World, mind: Mind): Mind[] =>
  world.minds.filter((other) => other !== mind && other.place === mind.place && other.activity !== 'asleep')

/** Says which conditions of moods hold for a cat, each worked out when it is asked for. */
export function conditionsOf(world: World, mind: Mind, at: Second): (condition: Condition) => boolean {
  const { drives } = mind.feelings
  let known:
    | { readonly best: number; readonly rival: boolean; readonly strange: boolean; readonly alone: boolean }
    | undefined
  const company = (): NonNullable<typeof known> => (known ??= meaning(world, mind, at))
  return (condition) => {
    switch (condition) {
      case 'hungry':
        return drives.hunger > 0.7
      case 'tired':
        return drives.energy < 0.4
      case 'bored':
        return drives.novelty > 0.7
      case 'lonely':
        return drives.social > 0.7 && company().alone
      case 'jolted':
        return at - mind.joltedAt <= 30
      case 'trespass':
        return mind.place === mind.home && mind.place !== 'den' && company().strange
      case 'bonded near':
        return company().best > 40
      case 'trusted near':
        return company().best > 60
      case 'rival near':
        return company().best > 30 && company().rival
    }
  }
}

function meaning(world: World, mind: Mind, at: Second) {
  let best = Number.NEGATIVE_INFINITY
  let rival = false
  let strange = false
  const people = peopleIn(world, mind.place, at)
  const cats = catsWith(world, mind)
  for (const agent of [...people, ...cats.map((other) => other.agent)]) {
    const liking = likingAt(world, mind, agent, at)
    best = Math.max(best, liking)
    rival ||= liking < -10
    strange ||= agent > 0 && (mind.bonds.get(agent)?.met ?? 0) < 300
  }
  return { best, rival, strange, alone: people.length === 0 && cats.length === 0 }
}
