// Makes a knock of first words that were prepared and not said, where they would not come at once any more.
import { otherOf } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { wouldKnock } from '../queries/takes.ts'
import { nothingSaid } from '../queries/unspoken.ts'

/** [DM-1.11, DM-1.12] Of conversations that others opened with this person; with `by` alone, where somebody is named. Where both opened it, it is this person's alone from now on. */
export async function holdUnspoken(tx: Tx, personId: number, by?: number): Promise<void> {
  const unspoken = await tx.db
    .selectFrom('conversations')
    .select(['room_id', 'knocker_id'])
    .select(otherOf(personId).as('other_id'))
    .where((eb) => eb.or([eb('low_id', '=', personId), eb('high_id', '=', personId)]))
    .where((eb) => eb.or([eb('knocker_id', 'is', null), eb('knocker_id', '!=', personId)]))
    .where('accepted_at', 'is not', null)
    .where(otherOf(personId), by === undefined ? 'is not' : '=', by ?? null)
    .where(nothingSaid())
    .execute()
  for (const { room_id, knocker_id, other_id } of unspoken)
    if (await wouldKnock(tx.db, other_id, personId))
      await tx.db
        .updateTable('conversations')
        .set(knocker_id === null ? { knocker_id: personId } : { accepted_at: null })
        .where('room_id', '=', room_id)
        .execute()
}

/** [DM-1.11] The same between two, whoever of them opened it. */
export async function holdBetween(tx: Tx, one: number, other: number): Promise<void> {
  await holdUnspoken(tx, one, other)
  await holdUnspoken(tx, other, one)
}
