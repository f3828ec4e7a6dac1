// Sees to it that a private room has a moderator as long as it has members.
import type { Tx } from '../owns.ts'

/** [ROOM-1.6] The member who has been there the longest, if nobody else is one. Answers whether there is anybody at all. */
export async function keepOneModerator(tx: Tx, roomId: number): Promise<boolean> {
  const rest = await tx.db
    .selectFrom('members')
    .select(['user_id', 'moderator'])
    .where('room_id', '=', roomId)
    .orderBy('joined_at')
    .orderBy('user_id')
    .execute()
  const next = rest.at(0)
  if (!next) return false
  if (rest.some((member) => member.moderator === 1)) return true
  await tx.db
    .updateTable('members')
    .set({ moderator: 1 })
    .where('room_id', '=', roomId)
    .where('user_id', '=', next.user_id)
    .execute()
  return true
}
