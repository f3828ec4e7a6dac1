// What is said of the voices of cats. It stands apart from the others, because the first load lets none be heard.
import { callsLines as en } from './en/calls-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const callsLines = languages[language]
