// The sentences of what one does with a cat. They stand apart from the others, because the first load needs none of them.
import { handsLines as en } from './en/hands-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const handsLines = languages[language]
