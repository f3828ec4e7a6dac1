// Takes the next messages into the index that were said before.
import type { Dialect } from '#bedrock/db/database'
import { plainBeside } from '#slices/chat/index'
import type { Tx } from '../owns.ts'
import { messageWords } from '../parts/message-words.ts'
import { messagesBelow } from '../queries/messages-below.ts'

/** [FEED-2.5] What is in already is left as it is. Answers the last id that was looked at, undefined where there was none. */
export async function takeInMessages(
  tx: Tx,
  dialect: Dialect,
  below: number,
  count: number,
): Promise<number | undefined> {
  const found = await messagesBelow(tx.db, dialect, below, count)
  const last = found.at(-1)
  if (!last) return undefined
  const kept = await tx.db
    .selectFrom('message_words')
    .select('rowid')
    .where('rowid', '>=', last.id)
    .where('rowid', '<', below)
    .execute()
  const known = new Set(kept.map(({ rowid }) => rowid))
  const missing = found.flatMap(({ id, stream_id: roomId, author_id: authorId, body, beside }) =>
    known.has(id) || body === null
      ? []
      : [{ rowid: id, words: messageWords({ roomId, authorId, text: body, beside: plainBeside(beside) }) }],
  )
  if (missing.length > 0) await tx.db.insertInto('message_words').values(missing).execute()
  return last.id
}
