// The sentences of the pages of failed requests. They stand apart from the others, because only the server draws those pages.
import { faultSaid as enSaid, faultTitles as enTitles } from './en/fault-lines.ts'
import { type Language, language } from './index.ts'

const titles = { en: enTitles } as const satisfies Record<Language, typeof enTitles>
const said = { en: enSaid } as const satisfies Record<Language, typeof enSaid>

export const faultTitles = titles[language]
export const faultSaid = said[language]
/** What has a page of its own. */
export type FaultKind = `${keyof typeof enTitles}`
