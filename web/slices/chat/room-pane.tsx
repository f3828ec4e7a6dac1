// One open room from title to composer, and what it does while it is looked at: saying new lines aloud, remembering how far one has read.
import { useEffect, useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { roomState } from '../../bedrock/room-states.ts'
import { typingIn } from '../presence/typing.ts'
import { Banner } from './banner.tsx'
import { Composer } from './composer.tsx'
import { jumpToPresent } from './jump.ts'
import { ActSheet, lineActs } from './line-acts.tsx'
import { RoomHead } from './room-head.tsx'
import type { RoomScreen } from './room-screen.ts'
import { Script } from './script.tsx'
import { sayNewLines } from './say-new-lines.ts'
import { useRead } from './use-read.ts'
import './chat.css'

interface Props {
  readonly room: Room
  readonly screen: RoomScreen
  /** Stands in place of a room’s own head. */
  readonly head?: preact.ComponentChildren
}

const tall = matchMedia('(min-width: 48rem) and (min-height: 42rem)')

/** The stage of a room. */
export function RoomPane({ room, screen, head }: Props) {
  const [large, setLarge] = useState(tall.matches)
  useEffect(() => {
    const turn = (): void => setLarge(tall.matches)
    tall.addEventListener('change', turn)
    return () => tall.removeEventListener('change', turn)
  }, [])
  useEffect(() => sayNewLines(room.id, screen), [room.id])
  useRead(room.id, screen)
  const writers = typingIn(room.id)
  const menu = screen.menuFor.value
  const message = menu === null ? undefined : roomState(room.id).value.objects.get(menu)
  return (
    <div class="chat fills-stage">
      {head ?? <RoomHead room={room} screen={screen} folded={!large} />}
      {screen.fault.value !== null && (
        <p class="field-error chat-fault" role="alert">
          {screen.fault.value}
        </p>
      )}
      <Script room={room} screen={screen} />
      <div class="below">
        {!screen.present.value && (
          <button
            type="button"
            class="to-present"
            data-new={screen.newBelow.value}
            onClick={() => jumpToPresent(screen)}
          >
            {screen.newBelow.value ? words.chat.newBelow : words.chat.toPresent} ↓
          </button>
        )}
        <p class="typing" role="status">
          {writers.length > 0 && words.chat.typing(writers)}
        </p>
      </div>
      <Banner />
      <Composer room={room} screen={screen} />
      {message && <ActSheet acts={lineActs(message, room, screen)} onClose={() => (screen.menuFor.value = null)} />}
    </div>
  )
}
