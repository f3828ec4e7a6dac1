// What one discarded. It stands apart from the others, because only the doorbell’s own page needs it.
import { noticesLines as en } from './en/notices-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const noticesLines = languages[language]
