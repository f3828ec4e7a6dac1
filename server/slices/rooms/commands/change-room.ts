// Renames a room, changes its topic, kind or pace, archives it or brings it back.
import type { Actor } from '#bedrock/actor'
import { raiseAccess } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import type { RoomKind } from '#contract/rooms'
import { roomChanged } from '#events/rooms'
import type { Tx } from '../owns.ts'
import type { RoomRow } from '../parts/room-row.ts'
import { mayManage, mayOpen } from '../policy.ts'
import { isId, roomFor } from '../queries/room-for.ts'

export interface RoomChange {
  readonly name?: string
  readonly topic?: string
  readonly kind?: RoomKind
  readonly archived?: boolean
  readonly slow_s?: number
}

/** [ROOM-1.5, ROOM-1.8, ROOM-1.9] Answers the room's id. */
export async function changeRoom(tx: Tx, actor: Actor, ref: string, change: RoomChange): Promise<number> {
  const room = await roomFor(tx.db, actor.id, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  if (!mayManage(actor, room))
    refuse('FORBIDDEN', 'Only the room’s moderators and the people who run the house may change it.')
  if (change.kind !== undefined && change.kind !== room.kind && !mayOpen(actor, change.kind))
    refuse('FORBIDDEN', 'Announcement rooms are opened by the people who run the house.')
  if (change.name !== undefined && change.name !== room.name) await refuseTaken(tx, change.name)
  const becamePrivate = change.kind === 'private' && room.kind !== 'private'
  if (becamePrivate) await takeIn(tx, actor, room)
  await tx.db
    .updateTable('rooms')
    .set({
      name: change.name ?? room.name,
      topic: change.topic ?? room.topic,
      kind: change.kind ?? room.kind,
      slow_s: change.slow_s ?? room.slow_s,
      ...(change.archived === undefined ? {} : { archived_at: change.archived ? (room.archived_at ?? tx.now) : null }),
    })
    .where('id', '=', room.id)
    .execute()
  if (becamePrivate) await raiseAccess(tx, { kind: 'room', id: room.id })
  const closedAs = becamePrivate ? room.name : null
  await tx.announce(roomChanged({ roomId: room.id, closedAs, changed: Object.keys(change), by: actor.id }))
  return room.id
}

async function refuseTaken(tx: Tx, name: string): Promise<void> {
  if (isId(name)) refuse('VALIDATION', 'A room’s name needs a letter.', { fields: { name: 'needs a letter' } })
  const taken = await tx.db.selectFrom('rooms').select('id').where('name', '=', name).executeTakeFirst()
  if (taken)
    refuse('CONFLICT', `There is a room called ${name} already. Choose another name.`, { fields: { name: 'is taken' } })
}

/** Whoever turns a room private stays in it, as its moderator. */
async function takeIn(tx: Tx, actor: Actor, room: RoomRow): Promise<void> {
  await tx.db
    .insertInto('members')
    .values({ room_id: room.id, user_id: actor.id, moderator: 1, joined_at: tx.now })
    .onConflict((conflict) => conflict.columns(['room_id', 'user_id']).doUpdateSet({ moderator: 1 }))
    .execute()
}
