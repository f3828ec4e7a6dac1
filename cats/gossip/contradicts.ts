// Whether a story goes against what the listener saw with its own eyes.
import type { Agent } from '../cat.types.ts'
import type { Mind } from '../world/world.types.ts'

/** True when what it saw of somebody felt clearly the other way, taken together. */
export function contradicts(listener: Mind, subj: Agent, valence: number): boolean {
  const seen = listener.memories.filter((memory) => memory.hop === 0 && memory.subj === subj)
  if (seen.length === 0) return false
  const mean = seen.reduce((sum, memory) => sum + memory.valence, 0) / seen.length / 1_000
  return Math.abs(mean) > 0.2 && Math.abs(valence) > 0.1 && mean < 0 !== valence < 0
}
