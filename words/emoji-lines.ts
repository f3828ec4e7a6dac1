// The sentences around emoji. They stand apart from the others, because only those who look for one need them.
import { emojiLines as en } from './en/emoji-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const emojiLines = languages[language]
