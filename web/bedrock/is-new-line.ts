// Whether a message that came was just said. What happens to an old one comes as the whole message too.
import type { Message } from '#contract/messages'
import { roomState } from './room-states.ts'

const newest = new Map<number, number>()
const known = new WeakMap<Message, boolean>()

/** One answer for each message that came, whoever asks and however often. */
export function isNewLine(message: Message): boolean {
  const { room_id, id } = message
  const before = known.get(message)
  if (before !== undefined) return before
  const held =
    newest.get(room_id) ??
    roomState(room_id)
      .peek()
      .objects.values()
      .findLast((one) => one.id !== id)?.id ??
    0
  newest.set(room_id, Math.max(held, id))
  known.set(message, id > held)
  return id > held
}
