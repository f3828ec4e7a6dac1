// How lines are written down: by intent and band, a body alone or with what it asks of the moment.
import type { Band } from './bands.ts'
import type { Intent } from './intents.ts'
import type { When } from './speech.types.ts'

/** A body, or several that share what they ask for. */
export type Written = string | { readonly when: When; readonly say: readonly string[] }

/** All that a faction says. */
export type FactionLines = Readonly<Record<Intent, Readonly<Record<Band, readonly Written[]>>>>

/** What one cat says besides, in any mood or in some. */
export type OwnLines = Readonly<Partial<Record<Intent, Readonly<Partial<Record<Band | 'any', readonly Written[]>>>>>>
