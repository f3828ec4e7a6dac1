// Between the script and the composer: the way back to the present, and who is writing, and what cats do without a word.
import { words } from '#words/index'
import { catsAboutToSpeak, GestureSaid } from '../residents/below-cats.tsx'
import { typingIn } from '../presence/typing.ts'
import { jumpToPresent } from './jump.ts'
import type { RoomScreen } from './room-screen.ts'

/** One row, which keeps its place. */
export function Below({ screen }: { readonly screen: RoomScreen }) {
  const { roomId } = screen
  const writers = typingIn(roomId)
  const typing = [writers.length > 0 && words.chat.typing(writers), catsAboutToSpeak(roomId)].filter(Boolean)
  return (
    <div class="below">
      {!screen.present.value && (
        <button type="button" class="to-present" data-new={screen.newBelow.value} onClick={() => jumpToPresent(screen)}>
          {screen.newBelow.value ? words.chat.newBelow : words.chat.toPresent} ↓
        </button>
      )}
      <p class="typing" role="status">
        {typing.join(' · ')}
      </p>
      {typing.length === 0 && <GestureSaid roomId={roomId} />}
    </div>
  )
}
