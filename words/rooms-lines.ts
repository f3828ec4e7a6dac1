// Changing rooms and who belongs to them. It stands apart from the others, because no list of rooms needs it.
import { roomsLines as en } from './en/rooms-lines.ts'
import { type Language, language } from './index.ts'

const languages = { en } as const satisfies Record<Language, typeof en>

/** The sentences, by what they are about. */
export const roomsLines = languages[language]
