// Into whose list a conversation comes with what was just said.
import type { Looks } from '#slices/rooms/index'

/** [DM-1.10, DM-3.1] Both where these are the first words; later those of the two who took it out of their list when nothing later than that had been said before. */
export async function backWith(db: Looks, roomId: number, entryId: number): Promise<readonly number[]> {
  const found = await db
    .selectFrom('conversations')
    .select(['low_id', 'low_left', 'high_id', 'high_left'])
    .select((eb) =>
      eb
        .selectFrom('entries')
        .select((inner) => inner.fn.max('entries.id').as('id'))
        .where('entries.stream_id', '=', roomId)
        .where('entries.id', '<', entryId)
        .as('previous'),
    )
    .where('room_id', '=', roomId)
    .executeTakeFirst()
  if (!found) return []
  const back = (id: number | null, left: number): readonly number[] =>
    id !== null && (found.previous === null || (left > 0 && left >= found.previous)) ? [id] : []
  return [...back(found.low_id, found.low_left), ...back(found.high_id, found.high_left)]
}
