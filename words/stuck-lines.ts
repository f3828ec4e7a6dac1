// The sentences of things stuck on messages. They stand apart from the others, because the first load needs none of them.
import { stuckLines as en } from './en/stuck-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const stuckLines = languages[language]
