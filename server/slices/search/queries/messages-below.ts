// Messages as the index takes them in.
import type { Dialect } from '#bedrock/db/database'
import type { Reader } from '#bedrock/tx'

/** The next entries below an id, downwards, with what of them may be found; read so that nobody takes them away meanwhile. */
export const messagesBelow = (db: Pick<Reader, 'selectFrom'>, dialect: Dialect, below: number, count: number) =>
  db
    .selectFrom('entries')
    .innerJoin('rooms', 'rooms.id', 'entries.stream_id')
    .select(['entries.id', 'entries.stream_id', 'entries.author_id', 'entries.body', 'entries.beside'])
    .where('entries.id', '<', below)
    .where('entries.body', 'is not', null)
    .where('entries.hidden_at', 'is', null)
    // [FEED-2.9]
    .where('rooms.kind', '!=', 'direct')
    .orderBy('entries.id', 'desc')
    .limit(count)
    // On SQLite there is one writer.
    .$if(dialect === 'postgres', (query) => query.forShare('entries'))
    .execute()
