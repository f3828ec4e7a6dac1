// The house's settings with their defaults.
import type { House } from '#contract/house'

export type Settings = Omit<House, 'has_owner' | 'has_samples' | 'origin'>

/** [HOUSE-2.1] What a house is before anybody decides. */
export const defaults: Settings = {
  name: 'NeoSpace',
  accent: 'acid',
  about: '',
  rules: '',
  welcome: '',
  join: 'invite',
  shut: false,
  raid_until: null,
  cat: 'beans',
  link_cards: true,
  other_files: true,
}

/** [MOD-1.23] Until when the house is on its guard; null where it is not, or no longer. */
export const raidUntil = ({ raid_until }: Pick<Settings, 'raid_until'>, now: number): string | null =>
  raid_until !== null && Date.parse(raid_until) > now ? raid_until : null
