// The sentences of the page of searching. They stand apart from the others, because only that page needs them.
import { documentLines as en } from './en/document-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const documentLines = languages[language]
