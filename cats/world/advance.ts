// Lets time pass: what falls due happens in its second, in an order that follows from the world alone [CAT-1.7].
import { decide } from '../places/decide.ts'
import type { Tell } from './effect.types.ts'
import { turnHour } from './turn-hour.ts'
import { meet } from './meet.ts'
import type { Mind, Second, World } from './world.types.ts'

/** The second in which something falls due next: whoever shows the cats need not look before. */
export const nextWakeAt = (world: World): Second =>
  world.minds.reduce((next, { decideAt, meetAt }) => Math.min(next, decideAt, meetAt), world.hourAt)

/** Lets all happen that falls due until a second, this one included. A world keeps no trace of where one stopped. */
export function advance(world: World, until: Second, tell: Tell): void {
  for (;;) {
    const at = nextWakeAt(world)
    if (at > until) return
    world.at = at
    if (world.hourAt === at) turnHour(world, at, tell)
    else turnTo(world, at, tell)
  }
}

/** The first cat in the cast for which something is due in this second; deciding comes before meeting. */
function turnTo(world: World, at: Second, tell: Tell): void {
  const deciding = world.minds.find(({ decideAt }) => decideAt === at)
  if (deciding) {
    decide(world, deciding, at, tell)
    return
  }
  // Something is due, so there is one.
  const meeting: Mind | undefined = world.minds.find(({ meetAt }) => meetAt === at)
  if (meeting) meet(world, meeting, at, tell)
}
