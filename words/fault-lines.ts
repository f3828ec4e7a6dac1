// The sentences of the pages of failed requests. They stand apart from the others, because only the server draws those pages.
import { faultLines as enLines, faultSaid as enSaid } from './en/fault-lines.ts'
import { type Language, language } from './index.ts'

const lines = { en: enLines } as const satisfies Record<Language, typeof enLines>
const said = { en: enSaid } as const satisfies Record<Language, typeof enSaid>

export const faultLines = lines[language]
export const faultSaid = said[language]
/** What has a page of its own. */
export type FaultKind = keyof typeof enLines
