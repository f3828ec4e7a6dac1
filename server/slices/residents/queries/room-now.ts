// A public room as the gate of the cats needs it.
import type { RoomGate } from '#cats/gate/room-gate'
import type { Reader } from '#bedrock/tx'
import type { CatMode } from '#contract/residents'

export type Looks = Pick<Reader, 'selectFrom'>

/** Rooms that everybody may enter and that are not archived. */
export const openRooms = (db: Looks) =>
  db.selectFrom('rooms').where('rooms.kind', 'in', ['text', 'announcement']).where('rooms.archived_at', 'is', null)

export interface ResidentRoom {
  readonly name: string
  readonly mode: CatMode
  readonly gate: RoomGate
  /** The newest message when a cat last took the word; 0: none yet. */
  readonly saidAfter: number
  readonly silentAfter: number
}

/** The room, if it is public. */
export async function residentRoom(db: Looks, roomId: number): Promise<ResidentRoom | undefined> {
  const row = await openRooms(db)
    .leftJoin('cat_rooms', 'cat_rooms.room_id', 'rooms.id')
    .select(['rooms.name', 'mode', 'full_at', 'said_at', 'said_after', 'day', 'lines', 'rest_until', 'silent_after'])
    .where('rooms.id', '=', roomId)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    name: row.name,
    mode: row.mode ?? 'normal',
    saidAfter: row.said_after ?? 0,
    silentAfter: row.silent_after ?? 0,
    gate: {
      fullAt: row.full_at ?? 0,
      saidAt: row.said_at ?? 0,
      day: row.day ?? 0,
      lines: row.lines ?? 0,
      restUntil: row.rest_until ?? 0,
    },
  }
}

/** The newest message of a room, deleted or not; null where nothing was said. */
export const newestIn = async (db: Looks, roomId: number) =>
  (await db
    .selectFrom('entries')
    .select(['id', 'created_at'])
    .where('stream_id', '=', roomId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null

/** How many messages people wrote behind one and since a moment; no further than `most`. */
export async function writtenSince(
  db: Looks,
  roomId: number,
  { afterId, since, most }: { readonly afterId: number; readonly since: number; readonly most: number },
): Promise<number> {
  const found = await db
    .selectFrom('entries')
    .leftJoin('bots', 'bots.user_id', 'entries.author_id')
    .select('entries.id')
    .where('entries.stream_id', '=', roomId)
    .where('entries.id', '>', afterId)
    .where('entries.created_at', '>', since)
    .where('bots.user_id', 'is', null)
    .orderBy('entries.id', 'desc')
    .limit(most)
    .execute()
  return found.length
}

/** How often cats answered somebody since a moment. */
export async function answeredSince(db: Looks, userId: number, since: number): Promise<number> {
  const found = await db
    .selectFrom('cat_lines')
    .select('id')
    .where('to_id', '=', userId)
    .where('at', '>', since)
    .where('called', '=', 1)
    .limit(10)
    .execute()
  return found.length
}
