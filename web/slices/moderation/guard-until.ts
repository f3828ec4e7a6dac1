// Until when the house is on its guard.
import type { House } from '#contract/house'

/** Null when it is not, or no longer: it ends by itself, and nobody is told. */
export const guardUntil = ({ raid_until: until }: Pick<House, 'raid_until'>): string | null =>
  until !== null && Date.parse(until) > Date.now() ? until : null
