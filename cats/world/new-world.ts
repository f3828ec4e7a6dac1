// A world at its first second: twelve cats in the den, each in its temper.
import { catNames, agentOf, type CatName, tempers } from '../cast/cast.ts'
import { factionNames } from '../cast/factions.ts'
import { nameMood } from '../affect/name-mood.ts'
import type { Mind, Second, World } from './world.types.ts'

/** What a world begins with. */
export interface Beginning {
  /** From which all chance in it follows. */
  readonly seed: number
  readonly at: Second
  /** Seconds by which the house's clock is ahead of UTC. */
  readonly zone?: number
}

const newMind = (name: CatName, at: Second, hourAt: Second): Mind => {
  const temper = tempers[name]
  return {
    name,
    agent: agentOf(name),
    feelings: {
      at,
      mood: [...temper],
      base: [...temper],
      stirrings: new Map(),
      drives: { energy: 0.75, hunger: 0.2, social: 0.3, novelty: 0.4, territory: 0 },
    },
    named: nameMood(temper, () => false, at),
    place: 'den',
    activity: 'loaf',
    since: at,
    home: 'den',
    // One after another, so that they do not all get up at once.
    decideAt: at + 60 * (1 - agentOf(name)),
    meetAt: hourAt,
    joltedAt: 0,
    day: [0, 0, 0],
    hour: { held: [0, 0, 0], low: [...temper], high: [...temper] },
    visits: new Map([['den', { at, fond: 0.5 }]]),
    bonds: new Map(),
    memories: [],
    remembered: 0,
    beliefs: new Map(),
    movedToday: new Map(),
    lastMet: new Map(),
  }
}

/** The next full hour of a house after a second. */
export const nextHour = (at: Second, zone: number): Second => (Math.floor((at + zone) / 3_600) + 1) * 3_600 - zone

/** A new world. The same beginning makes the same world. */
export function newWorld({ seed, at, zone = 0 }: Beginning): World {
  const hourAt = nextHour(at, zone)
  return {
    seed,
    zone,
    began: at,
    seq: 0,
    at,
    hourAt,
    minds: catNames.map((name) => newMind(name, at, hourAt)),
    standing: factionNames.flatMap(() => factionNames.map(() => 0)),
    habits: new Map(),
    usual: new Map(),
    figures: new Map(),
    places: new Map([['den', { number: 0, heat: 0, at, who: new Map() }]]),
  }
}
