// The emoji of the house and their packs, as they are stored.
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

/** Every pack in its place, each of its emoji by name; a pack without any is there once, with none. */
export const packRows = (db: Looks, packId?: number) =>
  db
    .selectFrom('emoji_packs')
    .leftJoin('house_emoji', 'house_emoji.pack_id', 'emoji_packs.id')
    .leftJoin('files', 'files.name', 'house_emoji.file')
    .select(['emoji_packs.id', 'emoji_packs.name as pack', 'house_emoji.name', 'house_emoji.alt'])
    .select(['files.name as file', 'files.sizes'])
    .$if(packId !== undefined, (query) => query.where('emoji_packs.id', '=', packId ?? 0))
    .orderBy('emoji_packs.place')
    .orderBy('emoji_packs.id')
    .orderBy('house_emoji.name')
    .execute()
export type PackRow = Awaited<ReturnType<typeof packRows>>[number]

/** One of them, with its picture; undefined if there is none. */
export const emojiNamed = (db: Looks, name: string) =>
  db
    .selectFrom('house_emoji')
    .innerJoin('files', 'files.name', 'house_emoji.file')
    .select(['house_emoji.name', 'house_emoji.alt', 'house_emoji.pack_id', 'files.name as file', 'files.sizes'])
    .where('house_emoji.name', '=', name)
    .executeTakeFirst()

/** Whether there is such a pack. */
export const hasPack = async (db: Looks, id: number): Promise<boolean> =>
  (await db.selectFrom('emoji_packs').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** How many emoji the house has. */
export async function emojiHeld(db: Looks): Promise<number> {
  const { held } = await db
    .selectFrom('house_emoji')
    .select((eb) => eb.fn.countAll().as('held'))
    .executeTakeFirstOrThrow()
  return Number(held)
}
