// Whether a thing is for everyone, and so a matter for cats [CAT-2.2].
import type { Looks } from './ghosts.ts'

/** Rooms that everybody may enter and that are not archived. */
export const publicRooms = (db: Looks) =>
  db.selectFrom('rooms').where('rooms.kind', 'in', ['text', 'announcement']).where('rooms.archived_at', 'is', null)

/** Walls that are for everyone. */
export const publicWalls = (db: Looks) => db.selectFrom('walls').where('walls.audience', '=', 'everyone')

/** A public room, with who opened it. */
export const publicRoom = (db: Looks, roomId: number) =>
  publicRooms(db).select(['id', 'opened_by']).where('id', '=', roomId).executeTakeFirst()

/** A wall that is for everyone. */
export const publicWall = (db: Looks, userId: number) =>
  publicWalls(db).select('user_id').where('user_id', '=', userId).executeTakeFirst()

/** What on a wall that is for everyone changed in this moment and is for everyone too; of a cat also what is stored of it. */
export const changedOnWall = (db: Looks, userId: number, now: number) =>
  db
    .selectFrom('walls')
    .innerJoin('wall_modules', 'wall_modules.user_id', 'walls.user_id')
    .select((eb) => [
      'wall_modules.put_at',
      eb.case().when('wall_modules.kind', '=', 'cat').then(eb.ref('wall_modules.body')).else(null).end().as('cat'),
    ])
    .where('walls.user_id', '=', userId)
    .where('walls.audience', '=', 'everyone')
    .where('wall_modules.audience', '=', 'everyone')
    .where('wall_modules.changed_at', '>=', now)
    .execute()

/** Whether a sticker is there for all who see the wall, and not waiting for its owner. */
export const shownSticker = (db: Looks, id: number) =>
  db.selectFrom('stickers').select('id').where('id', '=', id).where('pending', '=', 0).executeTakeFirst()

/** The same of an entry in a guestbook. */
export const shownGuest = (db: Looks, id: number) =>
  db.selectFrom('guestbook_entries').select('id').where('id', '=', id).where('pending', '=', 0).executeTakeFirst()

/** An entry of a journal that is for everyone and was published in this moment. */
export const freshEntry = (db: Looks, id: number, now: number) =>
  db
    .selectFrom('journal_entries')
    .select('owner_id')
    .where('id', '=', id)
    .where('audience', '=', 'everyone')
    .where('published_at', '>=', now)
    .executeTakeFirst()

/** A work that is for everyone and was published in this moment, with who made what it was made from, where that is for everyone too. */
export const freshWork = (db: Looks, id: number, now: number) =>
  db
    .selectFrom('sketches')
    .leftJoin('sketches as parent', (join) =>
      join
        .onRef('parent.id', '=', 'sketches.parent_id')
        .on('parent.visibility', '=', 'public')
        .on('parent.gone', '=', 0),
    )
    .select(['sketches.kind', 'sketches.maker_id', 'parent.maker_id as from_id'])
    .where('sketches.id', '=', id)
    .where('sketches.visibility', '=', 'public')
    .where('sketches.gone', '=', 0)
    .where('sketches.shown_at', '>=', now)
    .executeTakeFirst()
