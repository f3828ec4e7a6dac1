// What is wrong with a song or a file of one, and what of a file is not in it, as sentences. Apart from the others, because only whoever opens one needs them.
import * as en from './en/song-fault-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentence of a fault, and the one of what was left out. */
export const { songFaultLines, songLeftLines } = languages[language]
