// The night's work of a memory: what is alike becomes a belief, what is faint goes [CAT-1.16].
import type { Agent } from '../cat.types.ts'
import type { Mind, Second, World } from '../world/world.types.ts'
import type { Memory } from './memory.types.ts'
import { faint, strengthAt } from './strength.ts'
import { beliefBehind, type BeliefName, beliefs, hourBelief } from './traits-seen.ts'

/** So many alike make a belief. */
const alike = 3

/** Most beliefs of a cat; the weakest goes. */
const most = 64

/** The key of a belief about somebody. */
export const beliefKey = (agent: Agent, name: BeliefName): string => `${agent} ${name}`

/** How surely a cat believes something of somebody, 0 to 1; half where nothing speaks for or against it. */
export function believes(mind: Mind, agent: Agent, name: BeliefName): number {
  const belief = mind.beliefs.get(beliefKey(agent, name))
  return belief ? (belief.for + 100) / (belief.for + belief.against + 200) : 0.5
}

/** Merges what was seen three times into beliefs, keeping the one of them that mattered most, and drops what is faint. */
export function consolidate(world: World, mind: Mind, at: Second): void {
  fade(mind)
  const kinds = new Map<string, Memory[]>()
  const note = (agent: Agent, name: BeliefName, memory: Memory): void => {
    const key = beliefKey(agent, name)
    kinds.set(key, [...(kinds.get(key) ?? []), memory])
  }
  for (const memory of mind.memories) {
    if (memory.hop > 0 || memory.subj <= 0) continue
    const name = beliefBehind(memory.verb)
    if (name) note(memory.subj, name, memory)
    note(memory.subj, hourBelief(hourOf(world, memory.at)), memory)
  }
  const merged = new Set<Memory>()
  for (const [key, group] of kinds) {
    if (group.length < alike) continue
    learn(mind, key, group.length)
    const [kept] = group.toSorted((a, b) => b.salience - a.salience || b.id - a.id)
    // The hour alone is no story: it merges nothing.
    if (!/ comes (?:at|by) /.test(key))
      for (const memory of group) if (memory !== kept && !memory.core) merged.add(memory)
  }
  const stays = mind.memories.filter((memory) => !merged.has(memory) && strengthAt(memory, at) >= faint)
  mind.memories.splice(0, mind.memories.length, ...stays)
}

const hourOf = ({ zone }: World, at: Second): number => Math.floor((at + zone) / 3_600) % 24

function learn(mind: Mind, key: string, count: number): void {
  const [agent = '', ...words] = key.split(' ')
  const belief = mind.beliefs.get(key) ?? { for: 0, against: 0 }
  belief.for += count * 100
  mind.beliefs.set(key, belief)
  // The key was made of a name above.
  const against = beliefs[words.join(' ') as BeliefName]
  const opposite = against && mind.beliefs.get(`${agent} ${against}`)
  if (opposite) opposite.against += count * 100
  if (mind.beliefs.size <= most) return
  const [weakest] = [...mind.beliefs].sort(([a, x], [b, y]) => x.for - y.for || (a < b ? -1 : 1))
  if (weakest) mind.beliefs.delete(weakest[0])
}

/** What is never seen again is believed a little less each night. */
function fade(mind: Mind): void {
  for (const [key, belief] of mind.beliefs) {
    belief.for = Math.floor(belief.for * 0.99)
    belief.against = Math.floor(belief.against * 0.99)
    if (belief.for < 50) mind.beliefs.delete(key)
  }
}
