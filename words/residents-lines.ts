// The sentences of the cats in rooms. They stand apart from the others, because the first load needs none of them.
import { residentsLines as en } from './en/residents-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const residentsLines = languages[language]
