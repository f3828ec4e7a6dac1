// What was decided about the house: its settings, one value a row, as JSON text, and the words that it does not want.
import type { WordFilter } from '#contract/word-filters'

export interface SettingsTable {
  key: string
  value: string
}

export interface WordFiltersTable {
  /** Folded, as it is compared. */
  pattern: string
  act: WordFilter['act']
  /** Empty: the house's own words. */
  sentence: string
}
