// What was said before, as far as it is needed to not say it again: no words, only which rule was used and how often.
import type { CatName } from './cast.ts'
import type { Rule } from './speech.types.ts'

/** How many rules back nobody says the same body, and how many back the same cat does not. */
const backAnywhere = 40
const backOfCat = 10

/** Kept with the world; plain data. */
export interface Spoken {
  readonly uses: Readonly<Record<string, number>>
  /** The latest first. */
  readonly recent: readonly string[]
  readonly recentOf: Readonly<Partial<Record<CatName, readonly string[]>>>
}

/** Nothing was said yet. */
export const nothingSpoken: Spoken = { uses: {}, recent: [], recentOf: {} }

/** After a line of the rule. */
export const spokenAfter = (spoken: Spoken, cat: CatName, { id }: Rule): Spoken => ({
  uses: { ...spoken.uses, [id]: usesOf(spoken, id) + 1 },
  recent: [id, ...spoken.recent].slice(0, backAnywhere),
  recentOf: { ...spoken.recentOf, [cat]: [id, ...(spoken.recentOf[cat] ?? [])].slice(0, backOfCat) },
})

/** How often a rule was used. */
export const usesOf = (spoken: Spoken, id: string): number => spoken.uses[id] ?? 0

/** Whether a body was said a moment ago, by anybody or by this cat. */
export const isRecent = (spoken: Spoken, cat: CatName, id: string): boolean =>
  spoken.recent.includes(id) || (spoken.recentOf[cat]?.includes(id) ?? false)
