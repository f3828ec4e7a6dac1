// The sentences of what one keeps. They stand apart from the others, because the first load needs none of them.
import { bookmarksLines as en } from './en/bookmarks-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const bookmarksLines = languages[language]
