// Takes away what was kept where nothing of it is left.
import { expressionBuilder } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import type { Tx } from '../owns.ts'

/** [CHAT-3.14] All that this person kept. */
export const forgetAll = async (tx: Tx, userId: number): Promise<void> => {
  await tx.db.deleteFrom('bookmarks').where('user_id', '=', userId).execute()
}

/** [CHAT-3.14] What these kept of a conversation up to an entry. */
export async function forgetUpTo(
  tx: Tx,
  {
    roomId,
    entryId,
    userIds,
  }: { readonly roomId: number; readonly entryId: number; readonly userIds: readonly number[] },
): Promise<void> {
  await tx.db
    .deleteFrom('bookmarks')
    .where('user_id', 'in', [...userIds])
    .where('message_id', '<=', entryId)
    .where('message_id', 'in', ofRoom(roomId))
    .execute()
}

const ofRoom = (roomId: number) =>
  expressionBuilder<Schema>().selectFrom('entries').select('entries.id').where('entries.stream_id', '=', roomId)
