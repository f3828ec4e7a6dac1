// Makes a knock of first words that were prepared and not said, where they would not come at once any more.
import type { Tx } from '../owns.ts'
import { wouldKnock } from '../queries/takes.ts'

/** [DM-1.11] Of conversations that others opened with this person; of `by` alone, where somebody is named. */
export async function holdUnspoken(tx: Tx, personId: number, by?: number): Promise<void> {
  const unspoken = await tx.db
    .selectFrom('conversations')
    .select(['room_id', 'knocker_id'])
    .where((eb) => eb.or([eb('low_id', '=', personId), eb('high_id', '=', personId)]))
    .where('knocker_id', '!=', personId)
    .where('accepted_at', 'is not', null)
    .$if(by !== undefined, (query) => query.where('knocker_id', '=', by ?? 0))
    // One value, because PostgreSQL may read all of a table to answer whether something exists in it.
    .where((eb) =>
      eb(
        eb
          .selectFrom('entries')
          .select('entries.id')
          .whereRef('entries.stream_id', '=', 'conversations.room_id')
          .limit(1),
        'is',
        null,
      ),
    )
    .execute()
  for (const { room_id, knocker_id } of unspoken)
    if (knocker_id !== null && (await wouldKnock(tx.db, knocker_id, personId)))
      await tx.db.updateTable('conversations').set({ accepted_at: null }).where('room_id', '=', room_id).execute()
}
