// Every sentence that a person reads in the house, in the language in use. Keys are typed: a missing sentence does not compile.
import * as en from './en/index.ts'

/** The shape that each language fills. */
export type Words = typeof en

const languages = { en } as const satisfies Record<string, Words>

export type Language = keyof typeof languages

/** Which language these sentences are in, as a BCP 47 tag. */
export const language: Language = 'en'

/** The sentences, by noun. */
export const words: Words = languages[language]
