// What each cat is known by. It stands apart from the others, because the first load draws cats and describes none.
import { catsLines as en } from './en/cats-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const catsLines = languages[language]
