// Which story a cat has for another: what mattered, is fresh, is new to the other, and is about somebody of whom they think differently.
import { likingAt } from '../bonds/liking.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import type { Memory } from '../memory/memory.types.ts'
import { strengthAt } from '../memory/strength.ts'
import type { Mind, Second, World } from '../world/world.types.ts'

/** A story goes through so many mouths. */
export const mouths = 3

/** Who came and went is no story. */
const dull: ReadonlySet<DeedKind> = new Set(['session.opened', 'session.closed', 'room.joined', 'room.left'])

/** Less than this is not worth telling. */
const least = 0.04

/** The best one, of equal ones the newest; none when there is none. */
export function storyFor(world: World, from: Mind, to: Mind, at: Second): Memory | undefined {
  let best: Memory | undefined
  let most = least
  for (const memory of from.memories) {
    if (memory.hop >= mouths || memory.subj === to.agent || memory.subj === 0 || dull.has(memory.verb)) continue
    // What could not win whatever they think of somebody is not weighed further: most stories are old.
    if ((memory.salience / 1_000) * 2.3 < most) continue
    const matters = (memory.salience / 1_000) * strengthAt(memory, at)
    if (matters * 2.3 < most) continue
    const differ = Math.abs(likingAt(world, from, memory.subj, at) - likingAt(world, to, memory.subj, at)) / 100
    const worth = matters * (0.3 + differ)
    if (worth < most || to.memories.some(({ source, subj }) => source === memory.source && subj === memory.subj))
      continue
    best = memory
    most = worth
  }
  return best
}
