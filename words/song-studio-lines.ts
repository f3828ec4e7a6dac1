// The sentences of the studio. They stand apart from the others, because only whoever opens it needs them.
import { songStudioLines as en } from './en/song-studio-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const songStudioLines = languages[language]
