// The line that an answer refers to, in one row; pressing it goes there.
import { words } from '#words/index'
import { EmojiWords } from '../../kit/emoji/emoji-words.tsx'
import { personColour } from '../../kit/person-colour.ts'
import { foldedGlimpse } from './folded-glimpse.ts'
import { jumpToLine } from './jump.ts'
import { quoted } from './quotes.ts'
import type { RoomScreen } from './room-screen.ts'

/** The quote above an answer. */
export function Quote({ id, screen }: { readonly id: number; readonly screen: RoomScreen }) {
  const message = quoted(screen.roomId, id)
  if (message === null) return <p class="quote quote-gone">{words.chat.quote.gone}</p>
  if (message === undefined) return <p class="quote quote-gone">{words.chat.quote.loading}</p>
  const name = message.user ?? words.chat.nobody
  return (
    <button
      type="button"
      class={`quote person-${personColour(message.user_id ?? 0)}`}
      title={words.chat.quote.jump(name)}
      onClick={() => void jumpToLine(screen, id)}
    >
      <bdi class="quote-who">{name}</bdi>
      <bdi class="quote-said" dir="auto">
        <EmojiWords text={foldedGlimpse(message) ?? words.chat.quote.deleted} />
      </bdi>
    </button>
  )
}
