// Keeps the words of a message, or no longer.
import { statement } from '#bedrock/db/statement'
import type { Message } from '#contract/messages'
import type { Tx } from '../owns.ts'
import { messageWords } from '../parts/message-words.ts'

const store = statement((db: Tx['db'], rowid: number, words: string) =>
  db.insertInto('message_words').values({ rowid, words }),
)

/** [FEED-2.1] A message that was not there before. */
export async function keepMessage(tx: Tx, message: Message): Promise<void> {
  const { id, room_id, user_id, content } = message
  if (content === null) return
  const words = messageWords({ roomId: room_id, authorId: user_id, text: content, beside: message })
  await store(tx.db, id, words)
}

/** [FEED-2.4] Nothing of it can be found, nor read in the index. */
export const forgetMessage = async (tx: Tx, id: number): Promise<void> =>
  void (await tx.db.deleteFrom('message_words').where('rowid', '=', id).execute())

/** [FEED-2.4] What it says now, and nothing of what it said. */
export async function rewordMessage(tx: Tx, message: Message): Promise<void> {
  await forgetMessage(tx, message.id)
  await keepMessage(tx, message)
}
