// The sentences of songs that cannot be read. They stand apart from the others, because only whoever reads songs needs them.
import { songFaultLines as en } from './en/song-fault-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** One sentence or two for any fault. */
export const songFaultLines = languages[language]
