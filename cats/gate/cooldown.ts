// How long a cat is content after it has reacted to something.
import { cast, type CatName } from '../cast/cast.ts'

const minute = 60_000

/** In milliseconds: four minutes for the most outgoing that there could be, ten for the least. */
export const cooldownMs = (cat: CatName): number => Math.round((7 - 3 * cast[cat].traits[2]) * minute)
