// Says how much cats may say in a room.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { CatMode } from '#contract/residents'
import { catModeChanged } from '#events/residents'
import { isClosed, mayManage, roomFor } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { lockRoom } from './lock-room.ts'

/** [CAT-3.29] Answers the room’s id. */
export async function changeMode(tx: Tx, actor: Actor, ref: string, mode: CatMode): Promise<number> {
  const room = await roomFor(tx.db, actor.id, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  if (isClosed(room.kind)) refuse('CONFLICT', 'Cats come to public rooms alone, so there is nothing to set here.')
  if (!mayManage(actor, room))
    refuse('FORBIDDEN', 'Only the room’s moderators and the people who run the house may change what cats say in it.')
  const before = await lockRoom(tx, room.id)
  if (before.mode === mode) return room.id
  await tx.db.updateTable('cat_rooms').set({ mode }).where('room_id', '=', room.id).execute()
  await tx.announce(catModeChanged({ roomId: room.id, mode, by: actor.id }))
  return room.id
}
