// Which line the next one answers, above the field.
import { words } from '#words/index'
import { EmojiWords } from '../../kit/emoji/emoji-words.tsx'
import { answerLine, type ComposerState } from './composer-state.ts'
import { glimpse } from './glimpse.ts'
import { quoted } from './quotes.ts'

/** The line in one row, and the way out. */
export function Answering({
  composer: { roomId },
  replyTo,
}: {
  readonly composer: ComposerState
  readonly replyTo: number
}) {
  const message = quoted(roomId, replyTo)
  return (
    <p class="answering">
      <span>{words.chat.composer.replyTo(message?.user ?? words.chat.nobody)}</span>
      <bdi class="answering-said">
        <EmojiWords text={(message && glimpse(message)) ?? ''} />
      </bdi>
      <button
        type="button"
        class="answering-no"
        aria-label={words.chat.composer.noReply}
        onClick={() => answerLine(roomId, null)}
      >
        ×
      </button>
    </p>
  )
}
