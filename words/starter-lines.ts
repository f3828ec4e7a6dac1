// The sentences of the starters. They stand apart from the others, because only whoever begins a sketch needs them.
import { starterLines as en } from './en/starter-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by the id of the starter. */
export const starterLines = languages[language]
