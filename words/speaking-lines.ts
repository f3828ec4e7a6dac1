// The sentences of how cats speak to one. They stand apart from the others, because the first load needs none of them.
import { speakingLines as en } from './en/speaking-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const speakingLines = languages[language]
