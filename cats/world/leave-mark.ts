// What a cat keeps of a deed: a memory, and what it changes in trust and fear.
import type { Felt, Scene } from '../affect/appraise.ts'
import { bondWith } from '../bonds/bond.ts'
import { agentOf, cast } from '../cast/cast.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import { judgementOf } from '../deeds/desirability.ts'
import { clamped } from '../exact/clamped.ts'
import { believes } from '../memory/consolidate.ts'
import { keepForGood, remember } from '../memory/remember.ts'
import { beliefBehind, beliefs } from '../memory/traits-seen.ts'
import type { Deed, Mind, World } from './world.types.ts'

/** What matters less leaves nothing. */
const threshold = 0.1

/** Ladder rungs that make what mattered most a core memory: trusted and above, rival and below. */
const forGood = (rung: number): boolean => rung <= 2 || (rung >= 7 && rung <= 9)

/** Keeps what is worth it. */
export function leaveMark(world: World, mind: Mind, kind: DeedKind, deed: Deed, scene: Scene, felt: Felt): void {
  const { at, by = 0, to = 0, seq } = deed
  const salience = felt.strength * scene.fresh * (1 + Math.abs(scene.likesDoer))
  const subj = by !== 0 ? by : to
  if (salience >= threshold) {
    const { desirable } = judgementOf(cast[mind.name].faction, kind)
    const fact = {
      subj,
      verb: kind,
      obj: by === 0 ? 0 : to || (deed.cat ? agentOf(deed.cat) : 0),
      place: deed.place ?? null,
      at,
      source: seq,
    }
    remember(mind, fact, { salience, valence: felt.strength * (desirable < 0 ? -1 : 1) }, at)
  }
  if (by === 0) return
  const bond = bondWith(world, mind, by, at)
  const name = beliefBehind(kind)
  if (name) {
    const against = beliefs[name]
    if (against && believes(mind, by, against) > 0.6) bond.trust = clamped(bond.trust - 100, 0, 1_000)
    else if (believes(mind, by, name) > 0.6) bond.trust = clamped(bond.trust + 20, 0, 1_000)
  }
  if (felt.emotion === 'fear' || kind === 'cat.pestered') bond.fear = clamped(bond.fear + 150, 0, 1_000)
  if (forGood(bond.rung)) keepForGood(mind, by)
}
