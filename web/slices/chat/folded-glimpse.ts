// A line in a few words where it is shown in passing: folded away where its reader does not want to hear or read it.
import type { Message } from '#contract/messages'
import { words } from '#words/index'
import { mutedWordsLines } from '#words/muted-words-lines'
import { mutedWordOf } from '../friends/muted-words.ts'
import { unheard } from '../friends/unheard.ts'
import { glimpse } from './glimpse.ts'

/** Null where nothing of it is left. */
export function foldedGlimpse(message: Message): string | null {
  if (message.user_id !== null && unheard.value.has(message.user_id)) return words.friends.foldedQuote
  return mutedWordOf(message) === null ? glimpse(message) : mutedWordsLines.foldedQuote
}
