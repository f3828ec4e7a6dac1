// What hangs on a line: a row below its words, and of the one that was pressed whose it is.
import { useState } from 'preact/hooks'
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import type { StuckOn } from '#contract/stuck'
import { stuckLines as said } from '#words/stuck-lines'
import { person } from '../../../bedrock/session.ts'
import { unheard } from '../../friends/unheard.ts'
import { whyFolded } from '../folded.tsx'
import { mayPeel } from '../line-powers.ts'
import type { RoomScreen } from '../room-screen.ts'
import { peel } from './stick.ts'
import { StuckItem } from './stuck-item.tsx'
import { stuckName } from './stuck-name.ts'

interface Props {
  readonly message: Message
  readonly room: Room
  readonly screen: RoomScreen
  readonly reachable: boolean
}

/** The row; nothing where nothing hangs, or the line is folded away. */
export function StuckRow({ message, room, screen, reachable }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const silent = unheard.value
  const shown = message.stickers.filter(({ user_id }) => !silent.has(user_id))
  const folded = whyFolded(message) !== null && !screen.unfolded.value.has(message.id)
  if (shown.length === 0 || folded) return null
  const me = person.value?.id
  const mayTake = ({ user_id }: StuckOn): boolean => user_id === me || mayPeel(message, room)
  const off = (sticker: StuckOn): void => {
    setChosen(null)
    void peel(message.id, sticker, sticker.user_id === me)
  }
  const about = shown.find(({ id }) => id === chosen)
  return (
    <>
      <ul class="stuck" aria-label={said.row}>
        {shown.map((sticker) => (
          <StuckItem
            key={sticker.id}
            messageId={message.id}
            sticker={sticker}
            mine={sticker.user_id === me}
            chosen={chosen === sticker.id}
            reachable={reachable}
            onPress={() => setChosen(chosen === sticker.id ? null : sticker.id)}
            onPeel={sticker.user_id === me ? () => off(sticker) : undefined}
          />
        ))}
      </ul>
      {about && (
        <p class="stuck-about" role="status">
          <span>{stuckName(about)}.</span>
          {about.user_id === me && <span class="quiet">{said.how}</span>}
          {mayTake(about) && (
            <button type="button" class="keep" onClick={() => off(about)}>
              {said.peel}
            </button>
          )}
        </p>
      )}
    </>
  )
}
