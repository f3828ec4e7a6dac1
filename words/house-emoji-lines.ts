// The sentences of the page of the house’s emoji. They stand apart from the others, because only that page needs them.
import { houseEmojiLines as en } from './en/house-emoji-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const houseEmojiLines = languages[language]
