// Who is to be told of a message.
import { statement } from '#bedrock/db/statement'
import type { Reader } from '#bedrock/tx'
import { maySeeRoom } from '#slices/rooms/index'
import { reaches } from './reach.ts'

type Looks = Pick<Reader, 'selectFrom'>

export interface Said {
  readonly roomId: number
  readonly by: number
  /** Whom it names, in small letters. */
  readonly names: readonly string[]
  readonly replyTo: number | null
  /** Those who hear everything in the room count too. */
  readonly all: boolean
}

const hearing = statement((db: Looks, roomId: number) =>
  db
    .selectFrom('room_levels')
    .select('user_id as id')
    .where('room_id', '=', roomId)
    .where('level', '=', 'all')
    .unionAll((eb) => eb.selectFrom('conversations').select('room_id as id').where('room_id', '=', roomId))
    .limit(1),
)

/** [CHAT-8.1] Whether anybody is told of whatever is said in a room. A small question, because it is asked of every message that names and answers nobody. */
export const anybodyHears = async (db: Looks, roomId: number): Promise<boolean> =>
  (await hearing(db, roomId)).length > 0

/** [NOTE-1.1, NOTE-1.5, NOTE-1.6, CHAT-8.1] One query, which finds its people by indexes; for a message that concerns nobody it finds nobody. */
export const listeners = (db: Looks, { roomId, by, names, replyTo, all }: Said) =>
  db
    .selectFrom('users')
    .innerJoin('rooms', (join) => join.on('rooms.id', '=', roomId))
    .leftJoin('conversations', 'conversations.room_id', 'rooms.id')
    .leftJoin('room_levels as chosen', (join) =>
      join.onRef('chosen.user_id', '=', 'users.id').onRef('chosen.room_id', '=', 'rooms.id'),
    )
    .leftJoin('entries as quoted', (join) =>
      join.on('quoted.id', '=', replyTo ?? 0).onRef('quoted.author_id', '=', 'users.id'),
    )
    .select(['users.id', 'users.name_key', 'rooms.kind as room_kind', 'conversations.accepted_at'])
    .select(['chosen.level', 'quoted.id as quoted_id'])
    .where('users.id', 'in', (eb) => {
      const everything = eb
        .selectFrom('room_levels')
        .select('room_levels.user_id as id')
        .where('room_levels.room_id', '=', all ? roomId : 0)
        .where('room_levels.level', '=', 'all')
      const two = eb
        .selectFrom('conversations as between')
        .innerJoin('members', 'members.room_id', 'between.room_id')
        .select('members.user_id as id')
        .where('between.room_id', '=', all ? roomId : 0)
      const concerned = everything.unionAll(two)
      const answered =
        replyTo === null
          ? concerned
          : concerned.unionAll(
              eb
                .selectFrom('entries')
                .select((inner) => inner.fn.coalesce('entries.author_id', inner.val(0)).as('id'))
                .where('entries.id', '=', replyTo),
            )
      return names.length === 0
        ? answered
        : answered.unionAll(
            eb.selectFrom('users as named').select('named.id as id').where('named.name_key', 'in', names),
          )
    })
    .where('users.state', '=', 'active')
    .where('users.id', 'not in', (eb) => eb.selectFrom('bots').select('bots.user_id'))
    .where((eb) => eb.or([eb('chosen.level', 'is', null), eb('chosen.level', '!=', 'none')]))
    .where((eb) => maySeeRoom(eb.ref('users.id'), eb.ref('rooms.id')))
    .where((eb) => reaches(eb.ref('users.id'), eb.val(by)))
    .execute()
export type Listener = Awaited<ReturnType<typeof listeners>>[number]
