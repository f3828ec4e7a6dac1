// Takes an erased account out of every room.
import { raiseAccess } from '#bedrock/log/stream'
import { memberRemoved } from '#events/rooms'
import type { Tx } from '../owns.ts'
import { closeForGood } from './close-for-good.ts'
import { keepOneModerator } from './keep-one-moderator.ts'

/** [ROOM-1.11] Whoever opened a room is not remembered either. */
export async function leaveAll(tx: Tx, userId: number): Promise<void> {
  const rooms = await tx.db
    .selectFrom('members')
    .innerJoin('rooms', 'rooms.id', 'members.room_id')
    .select(['rooms.id', 'rooms.name', 'rooms.kind'])
    .where('members.user_id', '=', userId)
    .orderBy('rooms.id')
    .execute()
  await tx.db.deleteFrom('members').where('user_id', '=', userId).execute()
  await tx.db.deleteFrom('room_mutes').where('user_id', '=', userId).execute()
  await tx.db.updateTable('rooms').set({ opened_by: null }).where('opened_by', '=', userId).execute()
  for (const { id, name, kind } of rooms) {
    if (kind === 'private' && !(await keepOneModerator(tx, id))) await closeForGood(tx, id)
    await raiseAccess(tx, { kind: 'room', id })
    await tx.announce(memberRemoved({ roomId: id, name, userId, reason: 'left', by: userId }))
  }
}
