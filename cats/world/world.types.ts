// A world: what twelve cats are, know and feel, and what of the house they need for it. Its owner changes it in place, and nobody else does.
import type { Feelings } from '../affect/affect.types.ts'
import type { Named } from '../affect/name-mood.ts'
import type { Belief } from '../memory/belief.types.ts'
import type { Memory } from '../memory/memory.types.ts'
import type { Bond } from '../bonds/bond.types.ts'
import type { CatName } from '../cast/cast.ts'
import type { Activity, Agent, Pad, Place } from '../cat.types.ts'
import type { DeedKind } from '../deeds/deeds.ts'

/** Seconds everywhere, since 1970. */
export type Second = number

/** One cat. */
export interface Mind {
  readonly name: CatName
  readonly agent: Agent
  readonly feelings: Feelings
  /** What its mood is called. */
  named: Named
  place: Place
  activity: Activity
  /** When it came, or began what it is busy with. */
  since: Second
  /** Where it likes best to be. */
  home: Place
  /** When it decides anew, and when it may turn to another cat. */
  decideAt: Second
  meetAt: Second
  /** When something last gave it a start. */
  joltedAt: Second
  /** Seconds of mood since midnight, and of this hour with its lowest and highest. */
  readonly day: Pad
  readonly hour: { readonly held: Pad; readonly low: Pad; readonly high: Pad }
  /** When it was last somewhere, and how fond of it it has grown. */
  readonly visits: Map<Place, { at: Second; fond: number }>
  readonly bonds: Map<Agent, Bond>
  readonly memories: Memory[]
  /** How many memories it ever had: the number of the next. */
  remembered: number
  readonly beliefs: Map<string, Belief>
  /** By how much its liking of somebody moved today, in hundredths. */
  readonly movedToday: Map<Agent, number>
  /** When it last had to do with another cat. */
  readonly lastMet: Map<Agent, Second>
}

/** A place as cats know it: how lively, and who of the people was there last. */
export interface PlaceState {
  /** The number in its name; the den has none, 0. */
  readonly number: number
  heat: number
  at: Second
  readonly who: Map<Agent, Second>
}

/** All of them, and the house around them. */
export interface World {
  readonly seed: number
  /** Seconds by which the house's clock is ahead of UTC. */
  readonly zone: number
  /** When it began. */
  readonly began: Second
  /** The number of the last deed. */
  seq: number
  /** The second of what happened last in it. */
  at: Second
  /** The next full hour. */
  hourAt: Second
  readonly minds: readonly Mind[]
  /** What feuds and favours have added between factions, row by row, in hundredths. */
  readonly standing: number[]
  /** How often somebody did the same within six hours, by `agent deed`, and since when. */
  readonly habits: Map<string, { count: number; since: Second }>
  /** How usual each kind of deed is: a count of which half is forgotten in three days. */
  readonly usual: Map<DeedKind, { count: number; at: Second }>
  /** As which cat people go. */
  readonly figures: Map<Agent, CatName>
  readonly places: Map<Place, PlaceState>
}

/** A fact of the house, as the log of deeds has it. */
export interface Deed {
  readonly seq: number
  readonly at: Second
  readonly kind: DeedKind | 'time.passed' | 'place.closed' | 'memory.told' | 'memory.forgotten' | 'person.forgotten'
  /** Who did it, and to whom. */
  readonly by?: Agent
  readonly to?: Agent
  readonly place?: Place
  /** The cat to whom it was done. */
  readonly cat?: CatName
  /** The memory that was told or is to be forgotten, by its number in that cat. */
  readonly memory?: number
}
