// Takes something into a cat's memory, and lets go of what is weakest when there is too much.
import type { Agent } from '../cat.types.ts'
import { clamped } from '../exact/clamped.ts'
import type { Mind, Second } from '../world/world.types.ts'
import type { Fact, Memory } from './memory.types.ts'
import { halfLifeOf, strengthAt } from './strength.ts'

/** Most memories of a cat, core ones apart, and most core ones. */
export const capacity = { memories: 40, core: 12 } as const

/** How a fact is to be remembered: shares from 0 to 1, valence from −1. */
interface Impression {
  readonly salience: number
  readonly valence: number
  readonly belief?: number
  readonly hop?: number
  readonly from?: number
  /** By how much longer than usual. */
  readonly longer?: number
}

const thousandths = (value: number): number => Math.round(clamped(value, -1, 1) * 1_000)

/** Adds a memory and answers with it. */
export function remember(mind: Mind, fact: Fact, impression: Impression, at: Second): Memory {
  const salience = thousandths(impression.salience)
  const memory: Memory = {
    id: ++mind.remembered,
    subj: fact.subj,
    verb: fact.verb,
    obj: fact.obj,
    place: fact.place,
    at: fact.at,
    source: fact.source,
    salience,
    valence: thousandths(impression.valence),
    belief: thousandths(impression.belief ?? 1),
    hop: impression.hop ?? 0,
    from: impression.from ?? 0,
    halfLife: halfLifeOf(salience) * (impression.longer ?? 1),
    core: false,
  }
  mind.memories.push(memory)
  if (mind.memories.length > capacity.memories) letGo(mind, at)
  return memory
}

/** Lets the weakest memory go if there are too many; of equal ones the oldest. */
function letGo(mind: Mind, at: Second): void {
  let weakest = -1
  let least = Number.POSITIVE_INFINITY
  let passing = 0
  mind.memories.forEach((memory, index) => {
    if (memory.core) return
    passing++
    const worth = memory.salience * strengthAt(memory, at)
    if (worth < least) [weakest, least] = [index, worth]
  })
  if (passing > capacity.memories) mind.memories.splice(weakest, 1)
}

/** Makes what mattered most about somebody a core memory; when there is no place left, the core memory that moves the cat least gives way. */
export function keepForGood(mind: Mind, subj: Agent): void {
  const own = mind.memories.filter((memory) => memory.subj === subj)
  const [most] = own.toSorted((a, b) => b.salience - a.salience || a.id - b.id)
  if (!most || own.some(({ core }) => core)) return
  const kept = mind.memories.filter(({ core }) => core)
  if (kept.length >= capacity.core) {
    const [least] = kept.toSorted((a, b) => a.salience - b.salience || a.id - b.id)
    if (!least || least.salience >= most.salience) return
    least.core = false
    weighCore(mind, least.subj)
  }
  most.core = true
  weighCore(mind, subj)
}

/** Works out anew by what core memories of somebody shift what a cat's liking of them returns to: four points for one that mattered most, ten at most. */
export function weighCore(mind: Mind, subj: Agent): void {
  const bond = mind.bonds.get(subj)
  if (!bond) return
  const sum = mind.memories.reduce(
    (total, memory) => (memory.core && memory.subj === subj ? total + memory.valence : total),
    0,
  )
  bond.core = Math.round(clamped(sum * 0.4, -1_000, 1_000))
}
