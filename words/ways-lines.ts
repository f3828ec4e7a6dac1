// The sentences of the page of short ways. They stand apart from the others, because only that page needs them.
import { waysLines as en } from './en/ways-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const waysLines = languages[language]
