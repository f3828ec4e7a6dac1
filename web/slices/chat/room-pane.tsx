// One open room from title to composer, and what it does while it is looked at: saying new lines aloud, remembering how far one has read.
import { useEffect, useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { RoomJamNote } from '../jams/room-jam-note.tsx'
import { LineSheets } from './line-sheets.tsx'
import { RoomFoot } from './room-foot.tsx'
import { RoomHead } from './room-head.tsx'
import type { RoomScreen } from './room-screen.ts'
import { Script } from './script.tsx'
import { sayNewLines } from './say-new-lines.ts'
import { useCallComposer } from './call-composer.ts'
import { useDrop } from './use-drop.ts'
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
  useCallComposer(room.id)
  const { over, ...dropping } = useDrop(room)
  return (
    // Letting files go over it is a way beside the button, which keys and readers reach.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="chat fills-stage" {...dropping}>
      {over && <p class="chat-drop">{words.chat.attach.drop}</p>}
      {head ?? <RoomHead room={room} screen={screen} folded={!large} />}
      <div class="chat-above">
        {screen.fault.value !== null && (
          <p class="field-error chat-fault" role="alert">
            {screen.fault.value}
          </p>
        )}
        {room.kind !== 'direct' && <RoomJamNote room={room} />}
      </div>
      <Script room={room} screen={screen} />
      <RoomFoot room={room} screen={screen} />
      <LineSheets room={room} screen={screen} />
    </div>
  )
}
