// Messages by their words, among those that whoever asks may see.
import { sql } from 'kysely'
import type { Dialect } from '#bedrock/db/database'
import type { Reader } from '#bedrock/tx'
import { notApart } from '#slices/friends/index'
import { visibleRooms } from '#slices/rooms/index'
import { asksForWords, matching, type Wanted } from './matching.ts'

export interface Span {
  /** Epoch milliseconds; null: no bound. */
  readonly before: number | null
  readonly after: number | null
  /** Ids below this one. */
  readonly beforeId: number | undefined
}

/** [FEED-2.1, FEED-2.4] The newest first. What is deleted or hidden, what stands in rooms they do not see, and what was said by somebody kept apart from them, is not there. */
export const messagesFound = (
  db: Reader,
  dialect: Dialect,
  askerId: number,
  wanted: Wanted,
  { before, after, beforeId }: Span,
  count: number,
) =>
  db
    .selectFrom('message_words')
    .innerJoin('entries', 'entries.id', 'message_words.rowid')
    .innerJoin('rooms', 'rooms.id', 'entries.stream_id')
    .select([
      'entries.id',
      'entries.stream_id',
      'entries.author_id',
      'entries.author_name',
      'entries.body',
      'entries.beside',
      'entries.created_at',
      'rooms.name as room',
    ])
    .$if(asksForWords(wanted), (query) => query.where(matching(dialect, 'message_words', wanted)))
    .$if(beforeId !== undefined, (query) => query.where('message_words.rowid', '<', beforeId ?? 0))
    .$if(before !== null, (query) => query.where('entries.created_at', '<', before ?? 0))
    .$if(after !== null, (query) => query.where('entries.created_at', '>=', after ?? 0))
    .where('entries.body', 'is not', null)
    .where('entries.erased_at', 'is', null)
    .where('entries.hidden_at', 'is', null)
    // Asked room by room, because a list of all that one may see would be put together for each message.
    .where((eb) =>
      eb.exists(
        visibleRooms(db, askerId)
          .clearSelect()
          .select('rooms.id')
          .where('rooms.id', '=', sql.ref<number>('entries.stream_id'))
          .where('rooms.kind', '!=', 'direct'),
      ),
    )
    .where(notApart(sql.val(askerId), sql.ref<number>('entries.author_id')))
    .orderBy('message_words.rowid', 'desc')
    .limit(count)
    .execute()

export type MessageRow = Awaited<ReturnType<typeof messagesFound>>[number]
