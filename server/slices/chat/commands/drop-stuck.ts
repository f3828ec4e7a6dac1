// Forgets who stuck something on messages whose words are gone.
import { expressionBuilder } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import type { Tx } from '../owns.ts'

/** [CHAT-5.15] On this message. */
export const dropStuck = async (tx: Tx, entryId: number): Promise<void> =>
  void (await tx.db.deleteFrom('stuck_by').where('entry_id', '=', entryId).execute())

/** Of this person on this message. */
export const forgetStuckBy = async (tx: Tx, entryId: number, placerId: number): Promise<void> =>
  void (await tx.db.deleteFrom('stuck_by').where('entry_id', '=', entryId).where('placer_id', '=', placerId).execute())

/** [DM-3.3] On what was forgotten of a conversation that somebody deleted. */
export const dropForgotten = async (
  tx: Tx,
  { roomId, entryId }: { readonly roomId: number; readonly entryId: number },
): Promise<void> =>
  void (await tx.db
    .deleteFrom('stuck_by')
    .where(
      'entry_id',
      'in',
      expressionBuilder<Schema>()
        .selectFrom('entries')
        .select('entries.id')
        .where('entries.stream_id', '=', roomId)
        .where('entries.id', '<=', entryId)
        .where('entries.erased_at', 'is not', null),
    )
    .execute())
