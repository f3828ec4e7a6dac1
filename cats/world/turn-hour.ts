// The full hour: what each cat's mood was in it, wants that nobody met, and at midnight the night's work.
import { dropFaded } from '../affect/settle.ts'
import { stir } from '../affect/stir.ts'
import { axes, type Pad } from '../cat.types.ts'
import { dropOld } from '../deeds/custom.ts'
import { isMidnight } from './clock.ts'
import type { Tell } from './effect.types.ts'
import { liveOn, nameOnce, shownOf } from './live-on.ts'
import { turnMidnight } from './turn-midnight.ts'
import type { Mind, Second, World } from './world.types.ts'

/** A want beyond this weighs on a cat, this much an hour. */
const unmet = { beyond: 0.8, distress: 0.15 } as const

/** Turns the hour for all. */
export function turnHour(world: World, at: Second, tell: Tell): void {
  world.hourAt = at + 3_600
  dropOld(world, at)
  for (const mind of world.minds) {
    liveOn(mind, at)
    dropFaded(mind.feelings.stirrings)
    weigh(mind)
    nameOnce(world, mind, tell)
    tellHour(world, mind, at, tell)
  }
  if (isMidnight(world, at)) turnMidnight(world, at, tell)
}

/** Hunger is not among them: whoever is hungry goes and eats. */
function weigh({ activity, feelings }: Mind): void {
  const { social, novelty } = feelings.drives
  if (activity !== 'asleep' && Math.max(social, novelty) > unmet.beyond) stir(feelings, 'distress', unmet.distress, 0)
}

function tellHour(world: World, mind: Mind, at: Second, tell: Tell): void {
  const { held, low, high } = mind.hour
  const mean: Pad = [held[0] / 3_600, held[1] / 3_600, held[2] / 3_600]
  const causes = [...mind.feelings.stirrings.values()]
    .filter(({ cause }) => cause > 0)
    .sort((a, b) => b.strength - a.strength || b.cause - a.cause)
    .slice(0, 3)
    .map(({ cause }) => cause)
  tell({ kind: 'hour', cat: mind.name, at, mean, low: [...low], high: [...high], mood: mind.named.name, causes })
  const shown = shownOf(world, mind)
  for (const axis of axes) [held[axis], low[axis], high[axis]] = [0, shown[axis], shown[axis]]
}
