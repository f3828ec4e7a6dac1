// Where a file stands beside words: who sees it there, and what it is called for them.
import { type AliasableExpression, type Expression, expressionBuilder, sql, type SqlBool } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import { cutFor, maySeeRoom } from '#slices/rooms/index'

/** The messages beside which the file of the query stands. */
export const besideWords = () =>
  expressionBuilder<Schema, 'files'>()
    .selectFrom('file_uses as beside')
    .innerJoin('entries', 'entries.id', 'beside.entry_id')
    .leftJoin('conversations', 'conversations.room_id', 'entries.stream_id')
    .whereRef('beside.file_id', '=', 'files.id')

/** A condition on those: this person sees the message. Rooms are the same for everyone in them; whom one does not want to hear, one's own screen folds away. */
export function sees(personId: number): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'entries' | 'conversations'>()
  return eb.and([
    eb('entries.erased_at', 'is', null),
    eb('entries.hidden_at', 'is', null),
    eb('entries.id', '>', cutFor(personId)),
    maySeeRoom(eb.val(personId), eb.ref('entries.stream_id')),
  ])
}

/** [FILE-3.7] The name with which it was sent last, of the messages that this viewer sees or sent; nobody in particular sees none. */
export const calledFor = (viewerId: number | null): AliasableExpression<string | null> =>
  viewerId === null
    ? sql<string | null>`null`
    : besideWords()
        .select('beside.called')
        .where('beside.called', 'is not', null)
        .where((eb) => eb.or([eb(eb.ref('files.owner_id'), '=', viewerId), sees(viewerId)]))
        .orderBy('beside.entry_id', 'desc')
        .limit(1)
        .$asScalar()
