// How a deed changes what its doer is to a cat.
import type { Felt } from '../affect/appraise.ts'
import { cast } from '../cast/cast.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import { judgementOf } from '../deeds/desirability.ts'
import type { Tell } from '../world/effect.types.ts'
import type { Mind, World } from '../world/world.types.ts'
import { moveLiking } from './bond.ts'
import { pointsFor } from './points-for.ts'

/** What a deed does to the liking of whoever did it: up or down by eight points for the strongest feeling. */
export function liken(world: World, mind: Mind, kind: DeedKind, by: number, felt: Felt, at: number, tell: Tell): void {
  if (by === 0) return
  const { desirable } = judgementOf(cast[mind.name].faction, kind)
  moveLiking(world, mind, by, pointsFor(kind, desirable, felt.strength), at, tell)
}
