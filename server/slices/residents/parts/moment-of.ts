// The moment in which a cat speaks: how it feels, what time it is, and the facts that it may speak of.
import type { Facts } from '#cats/speech/facts.types'
import { tempers } from '#cats/cast/cast'
import { bandOf } from '#cats/speech/bands'
import { factsOfIntent, type Intent } from '#cats/speech/intents'
import type { Hour, Moment } from '#cats/speech/speech.types'
import { houseHour } from '#cats/world/clock'
import { lookAt } from '#cats/world/look'
import type { Mind, World } from '#cats/world/world.types'
import type { Occasion } from './occasion.ts'

/** The parts of a day. */
function hourOf(hour: number): Hour {
  if (hour < 6 || hour >= 22) return 'night'
  if (hour < 9) return 'dawn'
  return hour < 18 ? 'day' : 'dusk'
}

/** What it wants to say, or what it sees where the facts for it are missing. */
const possible = (intent: Intent, facts: Facts): Intent =>
  factsOfIntent[intent].every((slot) => facts[slot] !== undefined) ? intent : 'observe'

/** The moment of an occasion, at a second to which the world was brought. */
export function momentOf(world: World, mind: Mind, { intent, event }: Occasion, facts: Facts): Moment {
  const { shown, drives } = lookAt(world, mind)
  const [p, a, d] = shown
  return {
    cat: mind.name,
    intent: possible(intent, facts),
    band: bandOf(p, tempers[mind.name][0]),
    mood: { p, a, d },
    energy: drives.energy,
    facts,
    ...(event !== null && { event }),
    place: 'room',
    hour: hourOf(houseHour(world, mind.feelings.at)),
  }
}
