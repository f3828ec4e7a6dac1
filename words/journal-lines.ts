// The sentences of pictures in a journal. They stand apart from the others, because only whoever writes there needs them.
import { journalLines as en } from './en/journal-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const journalLines = languages[language]
