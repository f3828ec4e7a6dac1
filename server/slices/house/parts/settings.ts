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
  cat: 'beans',
  link_cards: true,
  other_files: true,
}
