// What somebody did in little worlds. It stands apart from the others, because only whoever looks at it needs it.
import { ownWorldsLines as en } from './en/own-worlds-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const ownWorldsLines = languages[language]
