// How near a deed comes to a cat, 0 when it never hears of it [CAT-1.22, CAT-1.23].
import { cast } from '../cast/cast.ts'
import type { Deed, Mind } from '../world/world.types.ts'
import { type DeedKind, deeds } from './deeds.ts'

/** What wakes a sleeping cat in whose place it happens. */
const storms: ReadonlySet<DeedKind> = new Set(['message.burst', 'server.error'])

/** What a sleeping cat does not notice being done to it. */
const unnoticed: ReadonlySet<DeedKind> = new Set(['cat.blinked', 'cat.petted'])

/** From 0 to 1: one for what is done to the cat or before its eyes. */
export function reachOf(mind: Mind, kind: DeedKind, deed: Deed): number {
  const asleep = mind.activity === 'asleep'
  if (deed.cat === mind.name) return asleep && unnoticed.has(kind) ? 0 : 1
  const { listensFor, observer } = cast[mind.name]
  const listens = listensFor.includes(kind)
  const here = deed.place !== undefined && deed.place === mind.place
  if (asleep) return storms.has(kind) && (here || listens) ? 0.8 : 0
  if (listens) return 1
  switch (deeds[kind].hearing) {
    case 'cat':
      return here ? 0.5 : 0
    case 'place':
      return here ? 1 : observer ? 0.3 : 0
    case 'house':
      return here ? 1 : observer ? 0.6 : 0.4
  }
}
