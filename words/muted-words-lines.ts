// The sentences of words that one does not want to read. They stand apart from the others, because the first load needs none of them.
import { mutedWordsLines as en } from './en/muted-words-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const mutedWordsLines = languages[language]
