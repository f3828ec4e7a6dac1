// What is pinned in a room, for those who may see it.
import type { Actor } from '#bedrock/actor'
import { pinnedIn } from '#bedrock/log/pin'
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'
import type { Message } from '#contract/messages'
import { roomFor, type WordsIn } from '#slices/rooms/index'
import { viewMessage } from '../view.ts'

/** [CHAT-3.2] The one pinned last first, none of which is hidden or of before a cut. Refuses with ROOM_NOT_FOUND. */
export async function pins(db: Reader, actor: Actor, ref: string, words: WordsIn): Promise<Message[]> {
  const room = (await roomFor(db, actor.id, ref)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
  const found = await pinnedIn(db, room.id, sizes.roomPins)
  return found
    .filter(({ id, hidden_at }) => id > room.cut && hidden_at === null)
    .map((entry) => viewMessage(entry, words(room)))
}
