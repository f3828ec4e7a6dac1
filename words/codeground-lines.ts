// The sentences of the editor of sketches. They stand apart from the others, because only whoever opens it needs them.
import { codegroundLines as en } from './en/codeground-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const codegroundLines = languages[language]
