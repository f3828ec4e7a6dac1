// The sentences of the lobby. They stand apart from the others, because only whoever goes there needs them.
import { lobbyLines as en } from './en/lobby-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const lobbyLines = languages[language]
