// The composer: where one writes. What is typed stays until the house has taken it, and comes back with the reason if it is refused.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { stopsWriting, wrote } from '../presence/typing.ts'
import { ComposerAbove } from './composer-above.tsx'
import { ComposerField } from './composer-field.tsx'
import { BesideMenu } from './beside-menu.tsx'
import { composerOf, maySend, overLength, send } from './composer-state.ts'
import { EmojiButton } from './emoji-button.tsx'
import { Fate } from './fate.tsx'
import { jumpToPresent } from './jump.ts'
import { Lamp } from './lamp.tsx'
import { Pace, waitOf } from './pace.tsx'
import type { RoomScreen } from './room-screen.ts'
import './composer.css'

interface Props {
  readonly room: Room
  readonly screen: RoomScreen
}

/** The composer of a room, or why one cannot write there. */
export function Composer({ room, screen }: Props) {
  const composer = composerOf(room.id)
  const field = useRef<HTMLTextAreaElement>(null)
  const turn = composer.calls.value
  const wait = waitOf(room, composer)
  useLayoutEffect(() => {
    if (turn > 0) field.current?.focus()
  }, [turn])
  if (!room.can_post)
    return (
      <div class="composer composer-closed">
        <p>
          {room.kind === 'direct'
            ? words.direct.silent
            : room.archived
              ? words.chat.composer.archived
              : words.chat.composer.announcements}
        </p>
        <Lamp roomId={room.id} />
      </div>
    )
  const { text } = composer.draft.value
  const over = overLength(text)
  const busy = composer.sending.value.state === 'sending'
  async function submit(): Promise<void> {
    if (wait > 0) return
    stopsWriting(room.id)
    wrote()
    jumpToPresent(screen)
    screen.active.value = null
    await send(composer)
    field.current?.focus()
  }
  return (
    <div class="composer">
      <ComposerAbove composer={composer} />
      <form
        class="composer-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <ComposerField field={field} composer={composer} room={room} onSend={() => void submit()} screen={screen} />
        <BesideMenu composer={composer} room={room} />
        <EmojiButton composer={composer} field={field} />
        <Lamp roomId={room.id} />
        <button type="submit" class="composer-send" disabled={busy || wait > 0 || !maySend(composer)}>
          {words.chat.composer.send}
        </button>
      </form>
      {over > 0 && (
        <p class="field-error" role="alert">
          {words.chat.composer.long(over)}
        </p>
      )}
      <Pace room={room} wait={wait} />
      <Fate composer={composer} onRetry={() => void submit()} />
    </div>
  )
}
