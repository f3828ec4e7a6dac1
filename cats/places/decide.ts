// A cat makes up its mind: where to be, what to do there, and for how long [CAT-1.14].
import { catNames } from '../cast/cast.ts'
import { chance, purposes } from '../exact/chance.ts'
import type { Activity, Place } from '../cat.types.ts'
import { liveOn, nameOnce } from '../world/live-on.ts'
import type { Tell } from '../world/effect.types.ts'
import type { Mind, Second, World } from '../world/world.types.ts'
import { chooseActivity } from './choose-activity.ts'
import { moveTo } from './move-to.ts'
import { reward } from './reward.ts'
import { sleepsOn } from './sleeps-on.ts'
import { weighing } from './weighing.ts'

/** Minutes for which a cat stays at something, at least and at most. */
const minutes: Readonly<Record<Activity, readonly [number, number]>> = {
  asleep: [50, 150],
  loaf: [25, 90],
  patrol: [10, 30],
  watch: [15, 60],
  play: [10, 30],
  groom: [10, 25],
  perform: [10, 25],
}

/** Has a cat decide, and notes when it will again. */
export function decide(world: World, mind: Mind, at: Second, tell: Tell): void {
  liveOn(mind, at)
  const index = catNames.indexOf(mind.name)
  const sleeps = sleepsOn(world, mind, at, chance(world.seed, index, at, purposes.naps))
  const place = sleeps && mind.activity === 'asleep' ? mind.place : dearest(world, mind, at, sleeps)
  const activity = sleeps
    ? 'asleep'
    : chooseActivity(world, mind, place, at, chance(world.seed, index, at, purposes.activity))
  const was = mind.activity
  const away = at - (mind.visits.get(place)?.at ?? 0)
  const moves = place !== mind.place
  moveTo(world, mind, place, activity, at, tell)
  reward(mind, was, moves ? away : 0)
  const [least, most] = minutes[activity]
  const stay = least + (most - least) * chance(world.seed, index, at, purposes.stay)
  mind.decideAt = at + Math.round(stay * 60)
  mind.meetAt = activity === 'asleep' ? mind.decideAt + 60 : moves ? at + 60 : Math.max(mind.meetAt, at + 60)
  nameOnce(world, mind, tell)
}

function dearest(world: World, mind: Mind, at: Second, sleeps: boolean): Place {
  let best: Place = 'den'
  let most = Number.NEGATIVE_INFINITY
  const worthOf = weighing(world, mind, at, sleeps)
  world.places.forEach((state, place) => {
    const worth = worthOf(place, state)
    if (worth <= most) return
    best = place
    most = worth
  })
  return best
}
