// What is said of a cat that lives on a wall. It stands apart from the others, because the first load needs none of it.
import { wallCatLines as en } from './en/wall-cat-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const wallCatLines = languages[language]
