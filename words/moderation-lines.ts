// What is said of order in the house. It stands apart from the others, because the first load needs none of it.
import { moderationLines as en } from './en/moderation-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** In the language of the page. */
export const moderationLines = languages[language]
