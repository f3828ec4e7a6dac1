// The sentences of setting up a second factor. They stand apart from the others, because the first load needs none of them.
import { factorLines as en } from './en/factor-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const factorLines = languages[language]
