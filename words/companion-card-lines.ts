// The sentences of the cat that keeps one company. They stand apart from the others, because the first load needs none of them.
import { companionCardLines as en } from './en/companion-card-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const companionCardLines = languages[language]
