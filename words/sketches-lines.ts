// The sentences of sketches. They stand apart from the others, because only whoever looks at one needs them.
import { sketchesLines as en } from './en/sketches-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const sketchesLines = languages[language]
