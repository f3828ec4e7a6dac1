// What each kind of cats holds dear. It stands apart from the others, because only the page of a cat says it.
import { catSidesLines as en } from './en/cat-sides-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const catSidesLines = languages[language]
