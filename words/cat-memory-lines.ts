// The sentences of what the cats hold of somebody. They stand apart from the others, because the first load needs none of them.
import { catMemoryLines as en } from './en/cat-memory-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const catMemoryLines = languages[language]
