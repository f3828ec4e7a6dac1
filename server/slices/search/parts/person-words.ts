// What somebody says of themselves, as the index keeps it and as it is shown where it was found.
import { indexed } from './indexed.ts'

/** The parts of a profile that are words. */
export interface PersonText {
  readonly username: string
  readonly display_name: string | null
  readonly bio: string | null
  readonly pronouns: string | null
  readonly now_text: string | null
}

/** What stands beside the names. */
export const saidBy = ({ bio, pronouns, now_text }: PersonText): string =>
  [bio, pronouns, now_text].filter((text) => text).join(' · ')

/** [FEED-2.1] Names, and what stands beside them. */
export const personWords = (text: PersonText): string =>
  indexed([], [text.username, text.display_name ?? '', saidBy(text)].join('\n'))
