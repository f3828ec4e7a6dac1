// The house as it shows itself to anyone.
import type { House } from '#contract/house'
import { raidUntil, type Settings } from './parts/settings.ts'

/** What anyone may know. */
export const viewHouse = (
  settings: Settings,
  known: Pick<House, 'has_owner' | 'has_samples' | 'origin'>,
  now: number,
): House => ({
  ...settings,
  raid_until: raidUntil(settings, now),
  ...known,
})
