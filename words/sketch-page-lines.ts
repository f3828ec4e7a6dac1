// What the page of a sketch says where no script runs. Apart from the others, because no other page needs it.
import { type Language, language } from './index.ts'
import { sketchPageLines as en } from './en/sketch-page-lines.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const sketchPageLines = languages[language]
