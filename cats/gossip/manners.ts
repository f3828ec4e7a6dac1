// How each faction tells and hears: what it does to the feeling of a story, and to how surely it is believed. The facts it leaves alone.
import { cast } from '../cast/cast.ts'
import type { Faction } from '../cast/factions.ts'
import { kinship } from '../cast/kinship.ts'
import type { Mind } from '../world/world.types.ts'

interface Manner {
  /** By what the feeling is multiplied and what is added to it. */
  readonly tone?: number
  readonly adds?: number
  /** Thousandths of belief that citing one's source adds. */
  readonly cites?: number
  /** By how much longer what was heard is kept. */
  readonly remembers?: number
}

const ways: Readonly<Record<Faction, Manner>> = {
  sentinels: {},
  anarchs: { tone: 1.25 },
  monks: { tone: 0.5 },
  claws: { tone: 1.2 },
  collapse: { tone: 0.7 },
  peripheral: { adds: -0.15 },
  bonded: { adds: 0.15 },
  iteration: { tone: 0.8, cites: 50 },
  grid: { tone: 1.1 },
  pressure: { tone: 0.9, remembers: 2 },
}

/** The manner of a teller towards a listener; `keeps`: what is left of belief between their factions. */
export function manners(teller: Mind, listener: Mind): Required<Manner> & { readonly keeps: number } {
  const [a, b] = [cast[teller.name].faction, cast[listener.name].faction]
  const { tone = 1, adds = 0, cites = 0, remembers = 1 } = ways[a]
  const kin = kinship(a, b)
  return { tone, adds, cites, remembers, keeps: a === b ? 1 : kin > 10 ? 0.9 : kin < -10 ? 0.55 : 0.8 }
}
