// What comes to the cats of the house.
import { fact } from './fact.ts'

/** Something waits to be brought to the cats; what, stands in its row. */
export const tidingNoted = fact<Record<never, never>>()('TidingNoted')
/** Somebody does not want to be known to the cats any more. */
export const forgottenByCats = fact<{ userId: number }>()('ForgottenByCats')
