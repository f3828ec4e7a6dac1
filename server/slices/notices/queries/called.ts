// Who is called by a message that names everybody in its room.
import type { Reader } from '#bedrock/tx'
import { maySeeRoom } from '#slices/rooms/index'
import { hearsKind, reaches } from './reach.ts'

type Looks = Pick<Reader, 'selectFrom'>

interface Call {
  readonly room_id: number
  /** Everybody up to this id was told. */
  readonly told_to: number
  readonly by: number
  readonly messageId: number
}

/** [CHAT-3.20, CHAT-3.21] Of the next accounts by their ids those who are to be told: who sees the room and belongs to it or has read in it, hears its mentions and was not told of the message already. `last` is the id up to which was looked; null at the end. */
export async function calledAfter(
  db: Looks,
  { room_id, told_to, by, messageId }: Call,
  count: number,
): Promise<{ readonly last: number | null; readonly people: readonly number[] }> {
  const next = await db.selectFrom('users').select('id').where('id', '>', told_to).orderBy('id').limit(count).execute()
  const last = next.at(-1)?.id ?? told_to
  const people = await db
    .selectFrom('users')
    .leftJoin('room_levels as chosen', (join) =>
      join.onRef('chosen.user_id', '=', 'users.id').on('chosen.room_id', '=', room_id),
    )
    .leftJoin('notices as told', (join) =>
      join.onRef('told.user_id', '=', 'users.id').on('told.room_id', '=', room_id).on('told.thing_id', '=', messageId),
    )
    .leftJoin('members as belongs', (join) =>
      join.onRef('belongs.user_id', '=', 'users.id').on('belongs.room_id', '=', room_id),
    )
    .leftJoin('read_marks as been', (join) =>
      join.onRef('been.user_id', '=', 'users.id').on('been.room_id', '=', room_id),
    )
    .select('users.id')
    .where('users.id', '>', told_to)
    .where('users.id', '<=', last)
    .where('users.state', '=', 'active')
    .where('users.id', 'not in', (eb) => eb.selectFrom('bots').select('bots.user_id'))
    .where('told.id', 'is', null)
    .where((eb) => eb.or([eb('belongs.user_id', 'is not', null), eb('been.user_id', 'is not', null)]))
    .where((eb) => eb.or([eb('chosen.level', 'is', null), eb('chosen.level', '!=', 'none')]))
    .where((eb) => maySeeRoom(eb.ref('users.id'), eb.val(room_id)))
    .where((eb) => reaches(eb.ref('users.id'), eb.val(by)))
    .where((eb) => hearsKind(eb.ref('users.id'), eb.val('room' as const)))
    .orderBy('users.id')
    .execute()
  return { last: next.length < count ? null : last, people: people.map(({ id }) => id) }
}

/** The calls of which somebody is still to be told, the earliest first. */
export const waitingCalls = (db: Looks, count: number) =>
  db.selectFrom('room_calls').select(['message_id', 'room_id']).orderBy('message_id').limit(count).execute()
