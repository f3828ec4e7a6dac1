// Brings one cat to a later second: its mood in closed form, its wants by straight lines, and what its mood is called.
import { expressed } from '../affect/expressed.ts'
import { nameMood } from '../affect/name-mood.ts'
import { settle } from '../affect/settle.ts'
import { cast } from '../cast/cast.ts'
import { axes, type Pad } from '../cat.types.ts'
import { share } from '../exact/clamped.ts'
import { conditionsOf } from '../places/company.ts'
import { catHour } from './clock.ts'
import type { Tell } from './effect.types.ts'
import type { Mind, Second, World } from './world.types.ts'

const hour = 3_600

/** What a full want takes to grow, in seconds: nine hours of hunger, sixteen without company, twelve without news. */
const grows = { hunger: 9 * hour, social: 18 * hour, novelty: 12 * hour, territory: 48 * hour } as const

/** Awake a cat is spent in ten hours, and rested after six. */
const energy = { awake: 10 * hour, asleep: 6 * hour } as const

/** Settles feelings and wants at a second. */
export function liveOn(mind: Mind, at: Second): void {
  const { feelings } = mind
  const seconds = at - feelings.at
  if (seconds <= 0) return
  const held = settle(feelings, at)
  for (const axis of axes) {
    mind.day[axis] += held[axis]
    mind.hour.held[axis] += held[axis]
  }
  const { drives } = feelings
  const [open, , outgoing] = cast[mind.name].traits
  const asleep = mind.activity === 'asleep'
  drives.energy = share(drives.energy + (asleep ? seconds / energy.asleep : -seconds / energy.awake))
  // Nobody gets hungry or bored as fast in their sleep.
  const pace = asleep ? 0.5 : 1
  drives.hunger = share(drives.hunger + (pace * seconds) / grows.hunger)
  drives.social = share(drives.social + (pace * seconds * (1 + 0.5 * outgoing)) / grows.social)
  drives.novelty = share(drives.novelty + (pace * seconds * (1 + 0.5 * open)) / grows.novelty)
  drives.territory = share(drives.territory + (mind.place === mind.home ? -4 : 1) * (seconds / grows.territory))
}

/** What shows of a settled cat. */
export const shownOf = (world: World, mind: Mind): Pad =>
  expressed(mind.feelings, catHour(world, mind.name, mind.feelings.at))

/** Names the mood of a settled cat anew, and notes the ends to which it goes. */
export function nameOnce(world: World, mind: Mind, tell: Tell): void {
  const { at } = mind.feelings
  const shown = shownOf(world, mind)
  for (const axis of axes) {
    mind.hour.low[axis] = Math.min(mind.hour.low[axis], shown[axis])
    mind.hour.high[axis] = Math.max(mind.hour.high[axis], shown[axis])
  }
  const named = nameMood(shown, conditionsOf(world, mind, at), at, mind.named)
  if (named === mind.named) return
  mind.named = named
  tell({ kind: 'named', cat: mind.name, at, mood: named.name })
}
