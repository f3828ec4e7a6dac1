// The sentences of jams. They stand apart from the others, because only whoever opens a room needs them.
import { jamsLines as en } from './en/jams-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const jamsLines = languages[language]
