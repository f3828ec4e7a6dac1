// The sentences of the truth lamp. They stand apart from the others, because the first load needs none of them.
import { lampLines as en } from './en/lamp-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const lampLines = languages[language]
