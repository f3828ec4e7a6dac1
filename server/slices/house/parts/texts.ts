// The texts that the owner writes about the house, made fit to be stored.
import { normaliseOptionalText, normaliseText } from '#bedrock/text/normalise'
import type { Settings } from './settings.ts'

/** Code points that each text may have; what may stay empty is not the name. */
const longest = { about: 1_000, rules: 4_000, welcome: 500 } as const
const nameCharacters = 40

/** [HOUSE-2.2, HOUSE-2.3] Those of the texts that were given. Refuses with VALIDATION, EMPTY or TOO_LONG and names the field. */
export function texts(given: Partial<Settings>): Partial<Settings> {
  const found: { -readonly [K in keyof Settings]?: Settings[K] } = {}
  // The name stands in one line everywhere.
  if (given.name !== undefined) found.name = normaliseText(given.name, nameCharacters, 'name').replace(/\s+/g, ' ')
  for (const field of ['about', 'rules', 'welcome'] as const) {
    const raw = given[field]
    if (raw !== undefined) found[field] = normaliseOptionalText(raw, longest[field], field)
  }
  return found
}
