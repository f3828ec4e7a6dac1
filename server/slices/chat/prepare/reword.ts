// Rewords a message, from what came over the wire: found, and the words normalised, before the transaction.
import type { Actor } from '#bedrock/actor'
import type { Message } from '#contract/messages'
import type { AppContext } from '#server/context'
import { roomFor, type WordsIn } from '#slices/rooms/index'
import { editMessage } from '../commands/edit-message.ts'
import type { Tx } from '../owns.ts'
import { readBeside } from '../parts/beside.ts'
import { captionText, messageText } from '../parts/message-text.ts'
import { namesRoom } from '../parts/names-room.ts'
import { messageById } from '../queries/messages-by-id.ts'
import { keyOf } from './send.ts'
import { wanted } from './wanted.ts'

interface Wish {
  readonly id: number
  readonly content: string
  readonly expectedRev: number | undefined
}

/** [CHAT-1.3, CHAT-4.1] Words that go with a file may be none. Refuses with NOT_FOUND, and as the command does. */
export async function reword(ctx: AppContext, words: WordsIn, actor: Actor, wish: Wish): Promise<Message> {
  const { id, expectedRev } = wish
  const entry = await messageById(ctx.db.reader, actor, id)
  const roomId = entry.stream_id
  const { attachments, calls } = readBeside(words({ ...entry, id: roomId }), entry)
  const content = attachments.length === 0 ? messageText(wish.content) : captionText(wish.content)
  const room = await roomFor(ctx.db.reader, actor.id, String(roomId))
  const folded = room ? await wanted(ctx, actor, room, content, 0) : null
  // What did not call before will not call now, so it is not asked of that.
  const rewording = { roomId, id, content, expectedRev, namesRoom: calls === true && namesRoom(content), folded }
  return await ctx.db.write(keyOf(roomId), (tx: Tx) => editMessage(tx, actor, rewording, words))
}
