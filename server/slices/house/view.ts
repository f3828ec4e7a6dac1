// The house as it shows itself to anyone.
import type { House } from '#contract/house'
import type { Settings } from './parts/settings.ts'

/** What anyone may know. */
export const viewHouse = (settings: Settings, known: Pick<House, 'has_owner' | 'has_samples' | 'origin'>): House => ({
  ...settings,
  ...known,
})
