// The sentences of the page of limits. They stand apart from the others, because each limit has one and only that page needs them.
import { limitLines as en } from './en/limit-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by limit and by size. */
export const limitLines = languages[language]
