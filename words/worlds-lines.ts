// The sentences of little worlds. They stand apart from the others, because only whoever meets one needs them.
import { worldsLines as en } from './en/worlds-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const worldsLines = languages[language]
