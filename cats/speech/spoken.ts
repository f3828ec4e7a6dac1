// What was said before, as far as it is needed to not say it again: no words, only which rule was used and how often.
import type { CatName } from './cast.ts'
import type { Slot } from './facts.types.ts'
import type { Rule } from './speech.types.ts'

/** How many lines back nobody says the same body, and how many of its own back the same cat does not. */
const backAnywhere = 40
const backOfCat = 10

/** For how many lines of the house a body rests once all that it can say was said: longer than five hundred lively days. */
export const restLines = 30_000

/** Kept with the world; plain data. */
export interface Spoken {
  /** How many lines were said in all. */
  readonly lines: number
  /** By rule, how often it was used since it last rested; in boxes by the last sign of its id, so that a line copies one box and not all. */
  readonly uses: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** By rule that has nothing new to say, the line of the house at which it may speak again. */
  readonly rests: Readonly<Record<string, number>>
  /** The latest first. */
  readonly recent: readonly string[]
  readonly recentOf: Readonly<Partial<Record<CatName, readonly string[]>>>
}

/** Nothing was said yet. */
export const nothingSpoken: Spoken = { lines: 0, uses: {}, rests: {}, recent: [], recentOf: {} }

/** After a line of the rule. */
export function spokenAfter(spoken: Spoken, cat: CatName, rule: Rule): Spoken {
  const used = usesOf(spoken, rule.id) + 1
  const isWorn = used >= newness(rule)
  const lines = spoken.lines + 1
  const box = boxOf(rule.id)
  return {
    lines,
    uses: { ...spoken.uses, [box]: { ...spoken.uses[box], [rule.id]: isWorn ? 0 : used } },
    rests: isWorn ? { ...spoken.rests, [rule.id]: lines + restLines } : spoken.rests,
    recent: [rule.id, ...spoken.recent].slice(0, backAnywhere),
    recentOf: { ...spoken.recentOf, [cat]: [rule.id, ...(spoken.recentOf[cat] ?? [])].slice(0, backOfCat) },
  }
}

/** How often a rule was used since it last rested. */
export const usesOf = (spoken: Spoken, id: string): number => spoken.uses[boxOf(id)]?.[id] ?? 0

const boxOf = (id: string): string => id.slice(-1)

/** How often a wording sounds new with another fact in this place, measured in a house of two dozen people. */
const newWith = { user: 3, othercat: 3, room: 2, thing: 3, memory: 16, while: 2 } as const satisfies Record<
  Slot,
  number
>

/** How many uses of a rule sound new. */
export const newness = ({ variants, slots }: Rule): number =>
  variants * Math.max(1, ...slots.map((slot) => newWith[slot]))

/** Whether the rule has something to say that was not said. */
export const isRested = (spoken: Spoken, id: string): boolean => (spoken.rests[id] ?? 0) <= spoken.lines

/** Whether a body was said a moment ago, by anybody or by this cat. */
export const isRecent = (spoken: Spoken, cat: CatName, id: string): boolean =>
  spoken.recent.includes(id) || (spoken.recentOf[cat]?.includes(id) ?? false)
