// The sentences of reports. They stand apart from the others, because the first load needs none of them.
import { reportsLines as en } from './en/reports-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const reportsLines = languages[language]
