// What has changed in rooms, as their listeners are to be sent it: for a node that did not make the change itself.
import { changedAfter } from '#bedrock/log/pages'
import { streamHead } from '#bedrock/log/stream'
import type { Changes, Head } from '#bedrock/realtime/deliveries'
import type { Reader } from '#bedrock/tx'
import { blindTo, type WordsIn } from '#slices/rooms/index'
import { viewMessage } from '../view.ts'

/** [NODE-2] */
export const headsOf = async (db: Reader, ids: readonly number[]): Promise<readonly Head[]> =>
  ids.length === 0
    ? []
    : await db.selectFrom('streams').select(['id', 'rev', 'access']).where('id', 'in', ids).execute()

/** [NODE-1] `db` must be a snapshot. Nothing where the room is gone. */
export async function changesIn(
  db: Reader,
  wordsIn: WordsIn,
  roomId: number,
  afterRev: number,
  atMost: number,
): Promise<Changes> {
  const head = await streamHead(db, roomId)
  const room = await db
    .selectFrom('rooms')
    .leftJoin('conversations', 'conversations.room_id', 'rooms.id')
    .select(['rooms.id', 'rooms.kind', 'conversations.words_key'])
    .where('rooms.id', '=', roomId)
    .executeTakeFirst()
  if (!head || !room) return { head: afterRev, changes: [] }
  const words = wordsIn(room)
  const changed = await changedAfter(db, { id: roomId, sinceId: 0 }, afterRev, atMost)
  const changes = changed.map(async (entry) => ({
    rev: entry.rev,
    access: head.access,
    event: 'message',
    payload: viewMessage(entry, words),
    except: room.kind === 'direct' ? await blindTo(db, roomId, entry.id) : undefined,
  }))
  return { head: head.rev, changes: await Promise.all(changes) }
}
