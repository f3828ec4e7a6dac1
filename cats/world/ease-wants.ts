// What a deed does for a cat's wants.
import { type DeedKind, deeds } from '../deeds/deeds.ts'
import { share } from '../exact/clamped.ts'
import type { Mind } from './world.types.ts'

/** Eases wants by what the deed brings of closeness and novelty, food by a portion. */
export function easeWants({ feelings: { drives } }: Mind, kind: DeedKind, reach: number): void {
  const { closeness = 0, novelty = 0 }: { closeness?: number; novelty?: number } = deeds[kind].effects
  drives.social = share(drives.social - 0.04 * Math.max(0, closeness) * reach)
  drives.novelty = share(drives.novelty - 0.08 * Math.max(0, novelty) * reach)
  if (kind === 'cat.fed') drives.hunger = share(drives.hunger - 0.4)
  if (kind === 'cat.played') drives.energy = share(drives.energy - 0.04)
}
