// Takes the next of what was there before into the index.
import type { Dialect } from '#bedrock/db/database'
import { plainBeside } from '#slices/chat/index'
import type { Tx } from '../owns.ts'
import { messageWords } from '../parts/message-words.ts'
import { messagesBelow } from '../queries/messages-below.ts'
import { peopleBelow } from '../queries/texts-of-people.ts'
import { wallsBelow } from '../queries/things-of-walls.ts'
import { toCome } from '../queries/to-come.ts'
import { keepPerson } from './keep-person.ts'
import { keepWall } from './keep-wall.ts'

// Nobody else is served on SQLite while a piece is stored.
const messagesAtOnce = 100
const peopleAtOnce = 30
const wallsAtOnce = 2

/** [FEED-2.5] What is in already is left as it is. The place that was reached goes with it; once there is nothing below, that kind is done. Answers whether there was something to do. */
export async function takeInNext(tx: Tx, dialect: Dialect): Promise<boolean> {
  const [next] = await toCome(tx.db)
  if (!next) return false
  const { kind, below } = next
  const reached = await (kind === 'message'
    ? messages(tx, dialect, below)
    : kind === 'person'
      ? people(tx, below)
      : walls(tx, below))
  if (reached === undefined) await tx.db.deleteFrom('words_to_come').where('kind', '=', kind).execute()
  else await tx.db.updateTable('words_to_come').set({ below: reached }).where('kind', '=', kind).execute()
  return true
}

async function messages(tx: Tx, dialect: Dialect, below: number): Promise<number | undefined> {
  const found = await messagesBelow(tx.db, dialect, below, messagesAtOnce)
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

async function people(tx: Tx, below: number): Promise<number | undefined> {
  const found = await peopleBelow(tx.db, below, peopleAtOnce)
  for (const { id } of found) await keepPerson(tx, id)
  return found.at(-1)?.id
}

async function walls(tx: Tx, below: number): Promise<number | undefined> {
  const found = await wallsBelow(tx.db, below, wallsAtOnce)
  for (const { id } of found) await keepWall(tx, id, true)
  return found.at(-1)?.id
}
