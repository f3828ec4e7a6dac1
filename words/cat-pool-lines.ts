// The sentences of the place where the cats are. They stand apart from the others, because the first load needs none of them.
import { catPoolLines as en } from './en/cat-pool-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const catPoolLines = languages[language]
