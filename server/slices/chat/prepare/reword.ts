// Rewords a message, from what came over the wire: found, and the words normalised, before the transaction.
import type { Actor } from '#bedrock/actor'
import type { Message } from '#contract/messages'
import type { AppContext } from '#server/context'
import type { WordsIn } from '#slices/rooms/index'
import { editMessage } from '../commands/edit-message.ts'
import type { Tx } from '../owns.ts'
import { readBeside } from '../parts/beside.ts'
import { captionText, messageText } from '../parts/message-text.ts'
import { messageById } from '../queries/messages-by-id.ts'
import { keyOf } from './send.ts'

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
  const alone = readBeside(words({ ...entry, id: roomId }), entry).attachments.length === 0
  const content = alone ? messageText(wish.content) : captionText(wish.content)
  return await ctx.db.write(keyOf(roomId), (tx: Tx) =>
    editMessage(tx, actor, { roomId, id, content, expectedRev }, words),
  )
}
