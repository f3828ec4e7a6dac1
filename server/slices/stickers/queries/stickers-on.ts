// What is stuck on a wall, as far as somebody may see it.
import type { Reader } from '#bedrock/tx'
import { withoutApart } from '#slices/friends/index'

type Looks = Pick<Reader, 'selectFrom'>

/** [WALL-5.4, WALL-5.6] Without what waits for others, and what was stuck on by people who are apart from the owner or from whoever looks, or are gone. */
const visible = (db: Looks, viewerId: number | null, ownerId: number) =>
  db
    .selectFrom('stickers')
    .innerJoin('users', 'users.id', 'stickers.placer_id')
    .select(['stickers.id', 'stickers.wall_id', 'stickers.placer_id', 'stickers.kind', 'stickers.content'])
    .select(['stickers.x', 'stickers.y', 'stickers.size', 'stickers.turn', 'stickers.layer'])
    .select(['stickers.pending', 'stickers.created_at', 'users.username as placer_name'])
    .where('stickers.wall_id', '=', ownerId)
    .where('users.state', '=', 'active')
    .where(withoutApart(ownerId))
    .$if(viewerId !== null && viewerId !== ownerId, (query) => query.where(withoutApart(viewerId ?? 0)))
    .$if(viewerId !== ownerId, (query) =>
      query.where((eb) =>
        eb.or([
          eb('stickers.pending', '=', 0),
          ...(viewerId === null ? [] : [eb('stickers.placer_id', '=', viewerId)]),
        ]),
      ),
    )

/** [WALL-5.2] From the back to the front, those behind the sticker `after` left out. */
export const stickersOn = (
  db: Looks,
  viewerId: number | null,
  ownerId: number,
  after: number | undefined,
  count: number,
) =>
  visible(db, viewerId, ownerId)
    .$if(after !== undefined, (query) =>
      query.where((eb) => {
        const layer = eb
          .selectFrom('stickers as last')
          .select('last.layer')
          .where('last.id', '=', after ?? 0)
          .where('last.wall_id', '=', ownerId)
        return eb.or([
          eb('stickers.layer', '>', layer),
          eb.and([eb('stickers.layer', '=', layer), eb('stickers.id', '>', after ?? 0)]),
        ])
      }),
    )
    .orderBy('stickers.layer')
    .orderBy('stickers.id')
    .limit(count)
    .execute()
export type StickerRow = Awaited<ReturnType<typeof stickersOn>>[number]

/** One of them. */
export const stickerOn = (db: Looks, viewerId: number, ownerId: number, id: number): Promise<StickerRow | undefined> =>
  visible(db, viewerId, ownerId).where('stickers.id', '=', id).executeTakeFirst()

/** The sticker that this person placed under a client id, on whatever wall. */
export const stickerOfClient = (db: Looks, placerId: number, clientId: string) =>
  db
    .selectFrom('stickers')
    .select(['id', 'wall_id'])
    .where('placer_id', '=', placerId)
    .where('client_id', '=', clientId)
    .executeTakeFirst()

/** How many are on a wall, and how many of them this person placed. */
export async function fullness(db: Looks, ownerId: number, placerId: number): Promise<{ all: number; own: number }> {
  const row = await db
    .selectFrom('stickers')
    .select((eb) => [
      eb.fn.countAll<number | string>().as('all'),
      eb.fn.countAll<number | string>().filterWhere('placer_id', '=', placerId).as('own'),
    ])
    .where('wall_id', '=', ownerId)
    .executeTakeFirstOrThrow()
  return { all: Number(row.all), own: Number(row.own) }
}
