// What an erased account leaves of its conversations.
import type { Tx } from '../owns.ts'

/** [DM-1.9] Its settings go, and the keys of conversations whose other end is gone too. */
export async function forgetPair(tx: Tx, userId: number): Promise<void> {
  await tx.db.deleteFrom('direct_settings').where('user_id', '=', userId).execute()
  const left = await tx.db
    .selectFrom('conversations')
    .innerJoin('users', (join) =>
      join.on((eb) =>
        eb.or([
          eb('users.id', '=', eb.ref('conversations.low_id')),
          eb('users.id', '=', eb.ref('conversations.high_id')),
        ]),
      ),
    )
    .select('conversations.room_id')
    .where((eb) => eb.or([eb('low_id', '=', userId), eb('high_id', '=', userId)]))
    .where('users.id', '!=', userId)
    .where('users.state', '=', 'erased')
    .execute()
  if (left.length === 0) return
  await tx.db
    .deleteFrom('conversations')
    .where(
      'room_id',
      'in',
      left.map(({ room_id }) => room_id),
    )
    .execute()
}
