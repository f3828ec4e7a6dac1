// The sentences of the internals. They stand apart from the others, because the first load needs none of them.
import { vitalsLines as en } from './en/vitals-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** In the language of the page. */
export const vitalsLines = languages[language]
