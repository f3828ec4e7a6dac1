// Short ways as they were laid.
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'
import { visibleRooms } from '#slices/rooms/index'

type Looks = Pick<Reader, 'selectFrom'>

const rows = (db: Looks) =>
  db
    .selectFrom('short_ways as way')
    .innerJoin('users', 'users.id', 'way.owner_id')
    .select(['way.slug', 'way.owner_id', 'way.kind', 'way.target', 'users.username'])
    .where('users.state', '=', 'active')

/** [FEED-5.1] All of one person's, by their words. */
export const waysOf = (db: Looks, ownerId: number) =>
  rows(db).where('way.owner_id', '=', ownerId).orderBy('way.slug').limit(sizes.waysPerPerson).execute()
export type WayRow = Awaited<ReturnType<typeof waysOf>>[number]

/** [FEED-5.4] The way of this word, if its owner is there. */
export const wayNamed = (db: Looks, slug: string): Promise<WayRow | undefined> =>
  rows(db).where('way.slug', '=', slug.toLowerCase()).executeTakeFirst()

/** [FEED-5.1] The rooms that somebody opened and sees; of those that they left nothing is told. */
export const roomsOpenedBy = (db: Looks, ownerId: number) =>
  visibleRooms(db, ownerId)
    .clearSelect()
    .select(['rooms.id', 'rooms.name'])
    .where('rooms.opened_by', '=', ownerId)
    .where('rooms.kind', '!=', 'direct')
    .orderBy('rooms.name')
    .limit(sizes.waysPerPerson)
    .execute()

/** [FEED-5.4] The name of a room, if this person opened it. */
export const roomOpenedBy = async (db: Looks, ownerId: number, id: number): Promise<string | undefined> =>
  (
    await db
      .selectFrom('rooms')
      .select('name')
      .where('id', '=', id)
      .where('opened_by', '=', ownerId)
      .where('kind', '!=', 'direct')
      .executeTakeFirst()
  )?.name
