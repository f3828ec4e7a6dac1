// Two cats that are awake in one place turn to each other: they groom, play, quarrel, gossip or let it be.
import { cast, catNames } from '../cast/cast.ts'
import { likingAt } from '../bonds/liking.ts'
import { chance, purposes } from '../exact/chance.ts'
import { gossip } from '../gossip/gossip.ts'
import { catsWith } from '../places/company.ts'
import type { Tell } from './effect.types.ts'
import { liveOn, nameOnce } from './live-on.ts'
import { passTime } from './pass-time.ts'
import type { Mind, Second, World } from './world.types.ts'

/** A cat turns to another at most twice an hour, and to the same once. */
const rest = { cat: 1_800, pair: 3_600 } as const

/** Has a cat turn to one of those that are with it. */
export function meet(world: World, mind: Mind, at: Second, tell: Tell): void {
  const others =
    mind.activity === 'asleep'
      ? []
      : catsWith(world, mind).filter((other) => at - (mind.lastMet.get(other.agent) ?? 0) >= rest.pair)
  mind.meetAt = others.length > 0 ? at + rest.cat : mind.decideAt + 60
  const index = catNames.indexOf(mind.name)
  const other = others[Math.floor(chance(world.seed, index, at, purposes.partner) * others.length)]
  if (!other) return
  liveOn(mind, at)
  liveOn(other, at)
  mind.lastMet.set(other.agent, at)
  other.lastMet.set(mind.agent, at)
  const liking = likingAt(world, mind, other.agent, at)
  const roll = chance(world.seed, index, at, purposes.story)
  const talks = roll < 0.25 + 0.25 * cast[mind.name].traits[2] + 0.2 * Math.max(0, liking / 100)
  const how =
    talks && gossip(world, mind, other, at, tell)
      ? 'gossiped'
      : passTime(world, mind, other, chance(world.seed, index, at, purposes.encounter), at, tell)
  tell({ kind: 'met', cat: mind.name, other: other.name, at, place: mind.place, how })
  nameOnce(world, mind, tell)
  nameOnce(world, other, tell)
}
