// What a room shows of its jam: who began it, who is in it, and who had a hand in it.
import type { Person } from '#contract/people'
import { sizes } from '#contract/limits'
import { apartAmong } from '#slices/friends/index'
import type { Looks } from '#slices/rooms/index'
import type { JamTransport } from '#song/jam/jam.types'

export interface ShownJam {
  readonly begunAtMs: number
  readonly begunBy: Person | null
  readonly playing: boolean
  readonly people: readonly Person[]
  readonly hands: readonly Person[]
  /** From whom each of those who look is kept apart. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>
}

/** [SONG-3.13] For those who look; `people` are in it by their sockets. Undefined where none runs. */
export async function shownJam(
  db: Looks,
  roomId: number,
  people: readonly number[],
  viewers: readonly number[],
): Promise<ShownJam | undefined> {
  const jam = await db
    .selectFrom('jams')
    .leftJoin('users', (join) => join.onRef('users.id', '=', 'jams.begun_by').on('users.state', '=', 'active'))
    .select(['begun_at', 'transport', 'users.id', 'users.username'])
    .where('room_id', '=', roomId)
    .executeTakeFirst()
  if (!jam) return undefined
  const { id, username } = jam
  return {
    begunAtMs: jam.begun_at,
    begunBy: id === null || username === null ? null : { id, username },
    // As this slice wrote it.
    playing: (JSON.parse(jam.transport) as JamTransport).playing,
    people: await shownPeople(db, people),
    hands: await handsIn(db, roomId),
    apart: viewers.length === 0 ? new Map() : await apartAmong(db, viewers),
  }
}

/** Who is hidden is nowhere. */
const shownPeople = async (db: Looks, ids: readonly number[]): Promise<readonly Person[]> =>
  ids.length === 0
    ? []
    : await db
        .selectFrom('users')
        .select(['id', 'username'])
        .where('id', 'in', ids)
        .where('state', '=', 'active')
        .where('hidden', '=', 0)
        .orderBy('name_key')
        .limit(sizes.jamPeople)
        .execute()

/** Since it began, or began anew. */
const handsIn = (db: Looks, roomId: number): Promise<Person[]> =>
  db
    .selectFrom('jam_hands')
    .innerJoin('jams', 'jams.room_id', 'jam_hands.room_id')
    .innerJoin('users', 'users.id', 'jam_hands.user_id')
    .select(['users.id', 'users.username'])
    .where('jam_hands.room_id', '=', roomId)
    .whereRef('jam_hands.rev', '>', 'jams.anew_rev')
    .where('users.state', '=', 'active')
    .orderBy('users.name_key')
    .limit(sizes.jamHands)
    .execute()
