// How much room a card takes when it comes.
import type { Place, WallModule } from '#contract/modules'
import { roomBelow } from '../geometry/room-below.ts'
import type { Desk } from './desk.ts'
import { growToWords } from './grow.ts'
import { firstSizes } from './new-module.ts'

const below = 128

/** Nobody has chosen how high it is. */
const isAsBorn = ({ height }: Place): boolean => height === firstSizes.link[1]

/** Room for a picture in the form in which pages offer theirs, and for what stands below it; a height that somebody chose stays, and nothing below is covered. */
export function withPicture(place: Place, others: readonly Place[]): Place {
  if (!isAsBorn(place)) return place
  const wished = Math.min(2_000, Math.round((place.width / 1.91 + below) / 8) * 8)
  return { ...place, height: Math.max(place.height, Math.min(wished, roomBelow(place, others))) }
}

/** Room for the words of a card that came to this link as it was before; what is below stays free. */
export function growToCard(desk: Desk, { id, place }: Pick<WallModule, 'id' | 'place'>): void {
  if (isAsBorn(place)) growToWords(desk, id, { covering: false })
}
