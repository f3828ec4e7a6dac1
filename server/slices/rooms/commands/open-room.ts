// Opens a room and its stream; who opens it is its moderator.
import { type Actor, isNew } from '#bedrock/actor'
import type { Random } from '#bedrock/clock'
import { openStream } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import type { RoomKind } from '#contract/rooms'
import { roomOpened } from '#events/rooms'
import { isRaided } from '#slices/guard/index'
import type { Tx } from '../owns.ts'
import { mayOpen } from '../policy.ts'
import { isId } from '../queries/room-for.ts'

export interface NewRoom {
  readonly name: string
  readonly topic: string
  readonly kind: RoomKind
  readonly sample?: boolean
}

/** [ROOM-1.2, ROOM-1.5] Answers the new room's id. */
export async function openRoom(tx: Tx, actor: Actor, input: NewRoom, random: Random): Promise<number> {
  if (!mayOpen(actor, input.kind)) refuse('FORBIDDEN', 'Announcement rooms are opened by the people who run the house.')
  if (isNew(actor, tx.now) && (await isRaided(tx.db, tx.now)))
    refuse('FORBIDDEN', 'The house is on its guard just now: whoever is new opens no rooms.')
  return await storeRoom(tx, actor.id, input, random)
}

/** The same for the house itself, which has no moderator. */
export async function storeRoom(tx: Tx, openedBy: number | null, input: NewRoom, random: Random): Promise<number> {
  if (isId(input.name)) refuse('VALIDATION', 'A room’s name needs a letter.', { fields: { name: 'needs a letter' } })
  const taken = await tx.db.selectFrom('rooms').select('id').where('name', '=', input.name).executeTakeFirst()
  if (taken)
    refuse('CONFLICT', `There is a room called ${input.name} already. Choose another name.`, {
      fields: { name: 'is taken' },
    })
  const id = await openStream(tx, 'room', random)
  await tx.db
    .insertInto('rooms')
    .values({
      id,
      name: input.name,
      topic: input.topic,
      kind: input.kind,
      sample: input.sample ? 1 : 0,
      opened_by: openedBy,
      created_at: tx.now,
      archived_at: null,
    })
    .execute()
  if (openedBy !== null)
    await tx.db
      .insertInto('members')
      .values({ room_id: id, user_id: openedBy, moderator: 1, joined_at: tx.now })
      .execute()
  await tx.announce(roomOpened({ roomId: id }))
  return id
}
