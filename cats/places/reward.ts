// What a cat gets out of what it did: a nap, a round, a game, a meal.
import { stir } from '../affect/stir.ts'
import { cast } from '../cast/cast.ts'
import { factions } from '../cast/factions.ts'
import type { Activity } from '../cat.types.ts'
import { share } from '../exact/clamped.ts'
import type { Mind } from '../world/world.types.ts'

/** How strongly a cat feels what it does itself: little, because it does so much of it. */
const own = 0.05

/** Rewards a cat for what it was busy with, for what is new where it came after so many seconds, and feeds it in the den. */
export function reward(mind: Mind, was: Activity, away: number): void {
  const { drives } = mind.feelings
  drives.novelty = share(drives.novelty - 0.2 * share(away / 86_400))
  if (was === 'asleep' && mind.activity !== 'asleep') stir(mind.feelings, 'hope', 2 * own, 0)
  if (was === 'play') {
    drives.novelty = share(drives.novelty - 0.12)
    stir(mind.feelings, 'joy', 2 * own, 0)
  }
  if (was === 'patrol') {
    drives.novelty = share(drives.novelty - 0.06)
    drives.territory = 0
    stir(mind.feelings, 'pride', own * (2 + factions[cast[mind.name].faction][0]), 0)
  }
  if (was === 'perform') stir(mind.feelings, 'pride', 6 * own, 0)
  if (mind.place === 'den' && drives.hunger > 0.6) {
    stir(mind.feelings, 'joy', 4 * own * drives.hunger, 0)
    drives.hunger = 0.1
  }
}
