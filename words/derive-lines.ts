// The sentences of the dérive. They stand apart from the others, because only whoever walks needs them.
import { deriveLines as en } from './en/derive-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const deriveLines = languages[language]
