// The sentences of songs where they are met. They stand apart from the others, because only whoever looks at one needs them.
import { songShownLines as en } from './en/song-shown-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const songShownLines = languages[language]
