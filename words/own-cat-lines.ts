// The sentences of choosing which cat one is. They stand apart from the others, because the first load needs none of them.
import { ownCatLines as en } from './en/own-cat-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const ownCatLines = languages[language]
