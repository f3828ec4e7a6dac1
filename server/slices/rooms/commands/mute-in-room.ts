// Silences somebody in one room for a time, and lets them speak there again.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { personMutedInRoom } from '#events/rooms'
import type { Tx } from '../owns.ts'
import { mayManage, mayQuiet } from '../policy.ts'
import { personInRoom } from '../queries/members.ts'
import { roomFor } from '../queries/room-for.ts'

interface Silence {
  readonly forMs: number
  /** Normalised. */
  readonly reason: string
}

export interface MutedInRoom {
  readonly id: number
  readonly username: string
  readonly until: number
  readonly reason: string
}

/** [ROOM-1.18] Answers it as it stands. Refuses with ROOM_NOT_FOUND, FORBIDDEN and NOT_FOUND. */
export async function muteInRoom(
  tx: Tx,
  actor: Actor,
  ref: string,
  username: string,
  { forMs, reason }: Silence,
): Promise<MutedInRoom> {
  const { room, person } = await found(tx, actor, ref, username)
  if (!mayQuiet(actor, room, person))
    refuse('FORBIDDEN', 'In a room one silences neither oneself, nor its moderators, nor the people who run the house.')
  const now = { until: tx.now + forMs, reason }
  await tx.db
    .insertInto('room_mutes')
    .values({ room_id: room.id, user_id: person.id, ...now })
    .onConflict((conflict) => conflict.columns(['room_id', 'user_id']).doUpdateSet(now))
    .execute()
  await tx.announce(personMutedInRoom({ roomId: room.id, userId: person.id, by: actor.id, ...now }))
  return { id: person.id, username: person.username, ...now }
}

/** [ROOM-1.18] Refuses with NOT_FOUND where they are not silent. */
export async function unmuteInRoom(tx: Tx, actor: Actor, ref: string, username: string): Promise<void> {
  const { room, person } = await found(tx, actor, ref, username)
  if (!mayManage(actor, room) || actor.id === person.id)
    refuse('FORBIDDEN', 'Only the room’s moderators may let somebody speak again.')
  const gone = await tx.db
    .deleteFrom('room_mutes')
    .where('room_id', '=', room.id)
    .where('user_id', '=', person.id)
    .returning('until')
    .execute()
  if (gone.length === 0) refuse('NOT_FOUND', 'They are not silent here.')
  await tx.announce(personMutedInRoom({ roomId: room.id, userId: person.id, by: actor.id, until: null, reason: '' }))
}

async function found(tx: Tx, actor: Actor, ref: string, username: string) {
  const room = await roomFor(tx.db, actor.id, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  if (room.kind === 'direct' || !mayManage(actor, room))
    refuse('FORBIDDEN', 'Only the room’s moderators may silence people there.')
  const person = await personInRoom(tx.db, room.id, username)
  if (!person) refuse('NOT_FOUND', 'There is nobody of that name.')
  return { room, person }
}
