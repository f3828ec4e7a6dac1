// What stands in a line: a tombstone, the field in which it is reworded, or what was said with the line it answers.
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { BelowSaid } from './below-said.tsx'
import { keepLine, leaving } from './deletions.ts'
import { EditLine } from './edit-line.tsx'
import { Folded, whyFolded } from './folded.tsx'
import { LineMarks } from './line-marks.tsx'
import { lostWords } from './lost.ts'
import { Quote } from './quote.tsx'
import type { RoomScreen } from './room-screen.ts'
import { Said } from './said.tsx'
import { Warned } from './warned.tsx'
import { Wordings } from './wordings.tsx'

interface Props {
  readonly message: Message
  readonly room: Room
  readonly screen: RoomScreen
}

/** The words of a line. */
export function LineBody({ message, room, screen }: Props) {
  if (message.content === null) return <p class="tombstone">{lostWords(message, room.kind === 'direct')}</p>
  if (screen.editing.value === message.id)
    return <EditLine message={message} room={room} onClose={() => (screen.editing.value = null)} />
  const unwanted = screen.unfolded.value.has(message.id) ? null : whyFolded(message)
  if (unwanted !== null) return <Folded id={message.id} why={unwanted} screen={screen} />
  const goes = leaving.value.has(message.id)
  return (
    <>
      {message.reply_to !== null && <Quote id={message.reply_to} screen={screen} />}
      <div class="said" data-leaving={goes}>
        <Warned id={message.id} warning={message.warning} screen={screen}>
          {message.content !== '' && <Said content={message.content} calls={message.calls_room} />}
          <BelowSaid message={message} room={room} />
        </Warned>
      </div>
      {message.edited && <Wordings message={message} />}
      <LineMarks message={message} />
      {goes && (
        <p class="leaving" role="alert">
          {words.chat.acts.going}{' '}
          <button type="button" class="keep" onClick={() => keepLine(message.id)}>
            {words.chat.acts.undo}
          </button>
        </p>
      )}
    </>
  )
}
