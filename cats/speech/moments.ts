// Moments for whoever tries the cats’ speech: as bare as an intent allows, and as full as a rule asks.
import { bandNames } from './bands.ts'
import { catNames, factionOf } from './cast.ts'
import type { Facts, Slot } from './facts.types.ts'
import { factsOfIntent } from './intents.ts'
import { rules } from './rules.ts'
import type { Moment, Rule } from './speech.types.ts'
import { nothingSpoken, restLines, type Spoken } from './spoken.ts'

const samples: Readonly<Record<Slot, string>> = {
  user: 'pia',
  othercat: 'root',
  room: '#kitchen',
  thing: 'Low Tide',
  memory: 'the song Low Tide by oskar',
  while: 'a while',
}

/** Sample facts for these slots. */
export const sampleFacts = (slots: readonly Slot[]): Facts =>
  Object.fromEntries(
    slots.map((slot) => [slot, { text: samples[slot], source: slot === 'memory' ? 'memory 12' : null }]),
  )

/** A moment with nothing but what its intent promises. */
export const bareMoment = (cat: Moment['cat'], intent: Moment['intent'], band: Moment['band'] = 'mid'): Moment => ({
  cat,
  intent,
  band,
  mood: { p: 0, a: 0, d: 0 },
  energy: 0.6,
  facts: sampleFacts(factsOfIntent[intent]),
})

/** A moment that meets the rule. */
export function momentFor({ when, faction, intent, band, slots }: Rule): Moment {
  const cat =
    when.cat ??
    catNames.find((name) => name !== 'null' && (faction === 'house' || factionOf[name] === faction)) ??
    'beans'
  return {
    ...bareMoment(cat, intent, band ?? bandNames[1]),
    facts: sampleFacts([...factsOfIntent[intent], ...slots]),
    ...(when.event === undefined ? {} : { event: when.event }),
    ...(when.place === undefined ? {} : { place: when.place }),
    ...(when.hour === undefined ? {} : { hour: when.hour }),
  }
}

const allResting: Readonly<Record<string, number>> = Object.fromEntries(rules.map(({ id }) => [id, restLines]))

/** A past in which only this rule has something left to say. */
export function allButResting(id: string): Spoken {
  // Inherited, because a copy for each of many rules takes long.
  const rests: Record<string, number> = Object.create(allResting)
  rests[id] = 0
  return { ...nothingSpoken, rests }
}
