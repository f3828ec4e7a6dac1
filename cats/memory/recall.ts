// Finds the memory that fits a moment: what is fresh, what mattered and what it has to do with it weigh the same.
import type { Agent, Place } from '../cat.types.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import { left } from '../exact/halved.ts'
import type { Mind, Second } from '../world/world.types.ts'
import type { Memory } from './memory.types.ts'

/** What a moment is about; whatever is left out does not count. */
export interface Cue {
  readonly agent?: Agent
  readonly verb?: DeedKind
  readonly place?: Place
}

/** Seconds in which freshness halves: what 0.995 an hour comes to. */
const freshness = 497_814

/** The memories of a cat that fit best, the best first; none when it has none. */
export function recall(mind: Mind, cue: Cue, at: Second): readonly Memory[] {
  const fresh = mind.memories.map((memory) => left(Math.max(0, at - memory.at), freshness))
  const matter = mind.memories.map(({ salience }) => salience)
  const fits = mind.memories.map((memory) => relevance(memory, cue))
  const parts = [fresh, matter, fits].map(spread)
  return mind.memories
    .map((memory, index) => ({
      memory,
      fit: fits[index] ?? 0,
      score: parts.reduce((sum, part) => sum + (part[index] ?? 0), 0),
    }))
    .sort((a, b) => b.score - a.score || b.fit - a.fit || b.memory.id - a.memory.id)
    .map(({ memory }) => memory)
}

/** How much of the cue is in a memory: who counts most, then what, then where. */
function relevance({ subj, obj, verb, place }: Memory, cue: Cue): number {
  const who = cue.agent !== undefined && (subj === cue.agent || obj === cue.agent) ? 3 : 0
  return who + (cue.verb === verb ? 2 : 0) + (cue.place !== undefined && cue.place === place ? 1 : 0)
}

/** Brought to 0 for the least and 1 for the most of them. */
function spread(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return high > low ? values.map((value) => (value - low) / (high - low)) : values.map(() => 0)
}
