// Keeps a message for one person, or lets go of it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import { bookmarkChanged } from '#events/bookmarks'
import { messagesById } from '#slices/chat/index'
import type { Tx } from '../owns.ts'
import { bookmarkedIds } from '../queries/bookmarked.ts'

interface Wish {
  readonly messageId: number
  readonly kept: boolean
}

/** [CHAT-3.10, CHAT-3.12, CHAT-3.13] Refuses with NOT_FOUND what they do not see, unless they let go of it. */
export async function keepMessage(tx: Tx, actor: Actor, { messageId, kept }: Wish): Promise<void> {
  const ids = await bookmarkedIds(tx.db, actor.id)
  if (ids.includes(messageId) === kept) return
  if (!kept)
    await tx.db.deleteFrom('bookmarks').where('user_id', '=', actor.id).where('message_id', '=', messageId).execute()
  else {
    const [entry] = await messagesById(tx.db, actor, [messageId])
    if (!entry || entry.erased_at !== null || entry.hidden_at !== null)
      refuse('NOT_FOUND', 'There is no such message. It may have been deleted meanwhile.')
    if (ids.length >= sizes.bookmarks)
      refuse('CONFLICT', `You keep ${sizes.bookmarks} messages already. Let go of one first.`)
    await tx.db
      .insertInto('bookmarks')
      .values({ user_id: actor.id, message_id: messageId, kept_at: tx.now })
      // On another node at the same moment.
      .onConflict((conflict) => conflict.columns(['user_id', 'message_id']).doNothing())
      .execute()
  }
  await tx.announce(bookmarkChanged({ userId: actor.id, messageId, kept }))
}
