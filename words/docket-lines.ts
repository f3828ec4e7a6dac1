// The sentences of the docket. They stand apart from the others, because the first load needs none of them.
import { docketLines as en } from './en/docket-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** In the language of the page. */
export const docketLines = languages[language]
