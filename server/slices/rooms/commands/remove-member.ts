// Removes a person from a room, or lets them leave it.
import type { Actor } from '#bedrock/actor'
import { raiseAccess } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import { memberRemoved } from '#events/rooms'
import type { Tx } from '../owns.ts'
import { mayManage } from '../policy.ts'
import { personInRoom } from '../queries/members.ts'
import { roomFor } from '../queries/room-for.ts'
import { closeForGood } from './close-for-good.ts'
import { keepOneModerator } from './keep-one-moderator.ts'

/** [ROOM-1.6, ROOM-1.7, ROOM-1.13] Takes the right away in the same transaction that raises the room's access generation. */
export async function removeMember(tx: Tx, actor: Actor, ref: string, username: string): Promise<void> {
  const room = await roomFor(tx.db, actor.id, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  if (room.kind === 'direct') refuse('FORBIDDEN', 'A conversation is between its two people.')
  const person = await personInRoom(tx.db, room.id, username)
  const leaving = person?.id === actor.id
  if (!leaving && !mayManage(actor, room)) refuse('FORBIDDEN', 'Only the room’s moderators may remove people.')
  if (!person || person.moderator === null) refuse('NOT_FOUND', 'They do not belong to this room.')
  await tx.db.deleteFrom('members').where('room_id', '=', room.id).where('user_id', '=', person.id).execute()
  if (room.kind === 'private' && !(await keepOneModerator(tx, room.id))) await closeForGood(tx, room.id)
  await raiseAccess(tx, { kind: 'room', id: room.id })
  await tx.announce(
    memberRemoved({
      roomId: room.id,
      name: room.name,
      userId: person.id,
      reason: leaving ? 'left' : 'removed',
      by: actor.id,
    }),
  )
}
