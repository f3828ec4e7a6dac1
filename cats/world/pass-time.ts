// How two cats pass the time together, and what it leaves in both.
import { stir } from '../affect/stir.ts'
import type { Emotion } from '../affect/emotions.ts'
import { meetOnce, moveLiking } from '../bonds/bond.ts'
import { likingAt } from '../bonds/liking.ts'
import { cast } from '../cast/cast.ts'
import { factionNames } from '../cast/factions.ts'
import { clamped, share } from '../exact/clamped.ts'
import type { Meeting, Tell } from './effect.types.ts'
import { shownOf } from './live-on.ts'
import type { Mind, Second, World } from './world.types.ts'

/** Every day cats do this so often that each time weighs little. */
const lightly = 0.25

/** Lets them; answers with how it went. Rivals quarrel the sooner the more excited they are, friends play when they are excited and groom when they are not. */
export function passTime(
  world: World,
  a: Mind,
  b: Mind,
  roll: number,
  at: Second,
  tell: Tell,
): Exclude<Meeting, 'gossiped'> {
  const liking = (likingAt(world, a, b.agent, at) + likingAt(world, b, a.agent, at)) / 200
  const excited = (shownOf(world, a)[1] + shownOf(world, b)[1]) / 2
  const how = wayOf(liking, excited, roll)
  const feel = (mind: Mind, emotion: Emotion, strength: number): void => {
    stir(mind.feelings, emotion, share(strength * (how === 'quarrelled' ? 0.8 : lightly)), 0)
    if (how !== 'passed') mind.feelings.drives.social = share(mind.feelings.drives.social - 0.045)
  }
  if (how === 'quarrelled') quarrel(world, a, b, feel)
  else if (how === 'passed')
    for (const mind of [a, b]) feel(mind, liking < 0 ? 'disliking' : 'liking', 0.06 + 0.2 * Math.abs(liking))
  else
    for (const mind of [a, b]) {
      feel(mind, how === 'played' ? 'joy' : 'gratification', 0.25 + 0.3 * Math.max(0, liking))
      if (how === 'played') mind.feelings.drives.novelty = share(mind.feelings.drives.novelty - 0.08)
    }
  const points = { groomed: 2, played: 1.5, quarrelled: -3, passed: 0 }[how]
  for (const [mind, other] of [
    [a, b],
    [b, a],
  ] as const) {
    meetOnce(world, mind, other.agent, 1, at, tell)
    if (points !== 0) moveLiking(world, mind, other.agent, points, at, tell)
  }
  if (points !== 0) shiftStanding(world, a, b, points < 0 ? -60 : 30)
  return how
}

function wayOf(liking: number, excited: number, roll: number): Exclude<Meeting, 'gossiped'> {
  if (liking < -0.03) return roll < 0.1 - 0.6 * liking + 0.3 * Math.max(0, excited) ? 'quarrelled' : 'passed'
  if (roll < 0.15 + 0.5 * liking) return excited > 0.1 ? 'played' : 'groomed'
  return 'passed'
}

/** The more dominant one comes out of it proud, the other afraid if it is unsteady; whoever is kind is sorry. */
function quarrel(world: World, a: Mind, b: Mind, feel: (mind: Mind, emotion: Emotion, strength: number) => void): void {
  const [winner, loser] = shownOf(world, a)[2] >= shownOf(world, b)[2] ? [a, b] : [b, a]
  feel(winner, cast[winner.name].traits[3] > 0.3 ? 'remorse' : 'pride', 0.3)
  feel(winner, 'anger', 0.25)
  feel(loser, cast[loser.name].traits[4] < 0 ? 'fear' : 'anger', 0.4)
  feel(loser, 'shame', 0.15)
}

/** Moves what two factions are to each other, in hundredths of a point, by at most fifteen points in all. */
function shiftStanding(world: World, a: Mind, b: Mind, hundredths: number): void {
  const [x, y] = [factionNames.indexOf(cast[a.name].faction), factionNames.indexOf(cast[b.name].faction)]
  if (x === y) return
  for (const place of [x * factionNames.length + y, y * factionNames.length + x])
    world.standing[place] = clamped((world.standing[place] ?? 0) + hundredths, -1_500, 1_500)
}
