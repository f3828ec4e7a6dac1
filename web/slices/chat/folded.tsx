// A line that is folded away, because its reader does not want to hear its author or read a word in it.
import type { Message } from '#contract/messages'
import { words } from '#words/index'
import { mutedWordsLines } from '#words/muted-words-lines'
import { mutedWordOf } from '../friends/muted-words.ts'
import { unheard } from '../friends/unheard.ts'
import type { RoomScreen } from './room-screen.ts'

/** Why, in a sentence; null for a line that is shown. */
export function whyFolded(message: Message): string | null {
  const name = message.user ?? words.chat.nobody
  if (message.user_id !== null && unheard.value.has(message.user_id)) return words.friends.folded(name)
  const muted = mutedWordOf(message)
  return muted === null ? null : mutedWordsLines.folded(name)
}

interface FoldedProps {
  readonly id: number
  readonly why: string
  readonly screen: RoomScreen
}

/** What is left to see of what one does not want to read. */
export const Folded = ({ id, why, screen }: FoldedProps) => (
  <p class="tombstone">
    {why}{' '}
    <button
      type="button"
      class="keep"
      onClick={() => (screen.unfolded.value = new Set(screen.unfolded.peek()).add(id))}
    >
      {words.friends.unfold}
    </button>
  </p>
)
