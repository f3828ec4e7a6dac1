// Takes a person into a room, or changes whether they moderate it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Member } from '#contract/rooms'
import { memberAdded } from '#events/rooms'
import { areApart } from '#slices/friends/index'
import type { Tx } from '../owns.ts'
import { mayManage } from '../policy.ts'
import { personInRoom } from '../queries/members.ts'
import { roomFor } from '../queries/room-for.ts'
import { viewMember } from '../view.ts'

/** [ROOM-1.6, FRND-1.2] Answers the member as they are now. */
export async function addMember(
  tx: Tx,
  actor: Actor,
  ref: string,
  username: string,
  moderator: boolean | undefined,
): Promise<Member> {
  const room = await roomFor(tx.db, actor.id, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  if (!mayManage(actor, room)) refuse('FORBIDDEN', 'Only the room’s moderators may take people in.')
  const person = await personInRoom(tx.db, room.id, username)
  if (!person) refuse('NOT_FOUND', 'There is nobody of that name.')
  // Whoever blocked somebody is not taken anywhere by them.
  if (person.moderator === null && (await areApart(tx.db, actor.id, person.id)))
    refuse('NOT_FOUND', 'There is nobody of that name.')
  const now = { moderator: moderator === undefined ? (person.moderator ?? 0) : Number(moderator) }
  await tx.db
    .insertInto('members')
    .values({ room_id: room.id, user_id: person.id, moderator: now.moderator, joined_at: tx.now })
    .onConflict((conflict) => conflict.columns(['room_id', 'user_id']).doUpdateSet(now))
    .execute()
  const takenIn = room.kind === 'private' && person.moderator === null
  await tx.announce(memberAdded({ roomId: room.id, userId: person.id, by: actor.id, takenIn }))
  return viewMember({ id: person.id, username: person.username, moderator: now.moderator })
}
