// What cats said in a room, and a line by itself.
import type { CatName } from '#contract/house'
import { sizes } from '#contract/limits'
import type { Looks } from './room-now.ts'

const columns = ['id', 'room_id', 'cat', 'at', 'after_id', 'text', 'plain', 'gesture', 'why'] as const

interface Page {
  readonly roomId: number
  /** The cats that whoever looks wants to hear. */
  readonly heard: readonly CatName[]
  readonly before: number | undefined
  readonly now: number
  readonly limit: number
}

/** [CAT-3.24, CAT-3.28] The newest first. */
export const roomLines = (db: Looks, { roomId, heard, before, now, limit }: Page) =>
  heard.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('cat_lines')
        .select(columns)
        .where('room_id', '=', roomId)
        .where('said', '=', 1)
        .where('at', '>', now - sizes.catLinesKeptMs)
        .where('cat', 'in', [...heard])
        .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()

/** One line that was said, in a room that is public. */
export const lineById = (db: Looks, id: number) =>
  db
    .selectFrom('cat_lines')
    .innerJoin('rooms', 'rooms.id', 'cat_lines.room_id')
    .select(columns.map((name) => `cat_lines.${name}` as const))
    .where('cat_lines.id', '=', id)
    .where('cat_lines.said', '=', 1)
    .where('rooms.kind', 'in', ['text', 'announcement'])
    .executeTakeFirst()

export type LineRow = NonNullable<Awaited<ReturnType<typeof lineById>>>
