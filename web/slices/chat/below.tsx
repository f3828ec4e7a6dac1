// Between the script and the composer: the way back to the present, and who is writing.
import { words } from '#words/index'
import { typingIn } from '../presence/typing.ts'
import { jumpToPresent } from './jump.ts'
import type { RoomScreen } from './room-screen.ts'

/** One row, which keeps its place. */
export function Below({ screen }: { readonly screen: RoomScreen }) {
  const writers = typingIn(screen.roomId)
  return (
    <div class="below">
      {!screen.present.value && (
        <button type="button" class="to-present" data-new={screen.newBelow.value} onClick={() => jumpToPresent(screen)}>
          {screen.newBelow.value ? words.chat.newBelow : words.chat.toPresent} ↓
        </button>
      )}
      <p class="typing" role="status">
        {writers.length > 0 && words.chat.typing(writers)}
      </p>
    </div>
  )
}
