// Single messages and their earlier wordings, for those who may see their room.
import type { Actor } from '#bedrock/actor'
import { type Entry, entryColumns } from '#bedrock/log/entry'
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import { cutFor, type Looks, maySeeRoom, type RoomRow } from '#slices/rooms/index'

/** An entry, and the wrapped key of its room’s words, if they are sealed. */
export type KeptEntry = Entry & Pick<RoomRow, 'words_key'>

/** Of these ids, the entries that the actor may see, by ascending id. */
export const messagesById = (db: Looks, actor: Actor, ids: readonly number[]): Promise<KeptEntry[]> =>
  db
    .selectFrom('entries')
    .leftJoin('conversations', 'conversations.room_id', 'entries.stream_id')
    .select(entryColumns)
    .select('conversations.words_key')
    .where('id', 'in', [...ids])
    // Asked room by room, because a list of all that one may see would be put together for each message.
    .where((eb) => maySeeRoom(eb.val(actor.id), eb.ref('entries.stream_id')))
    .where('entries.id', '>', cutFor(actor.id))
    .orderBy('id')
    .execute()

/** One of them. Refuses with NOT_FOUND. */
export const messageById = async (db: Reader, actor: Actor, id: number): Promise<KeptEntry> =>
  (await messagesById(db, actor, [id])).at(0) ?? refuse('NOT_FOUND', 'There is no such message.')

/** [CHAT-1.3, LAW-4] Its earlier wordings, the first one first; none of a deleted or hidden one. */
export async function wordingsOf(
  db: Reader,
  entry: Entry,
  count: number,
): Promise<{ body: string; written_at: number }[]> {
  if (entry.erased_at !== null || entry.hidden_at !== null) return []
  return await db
    .selectFrom('entry_versions')
    .select(['body', 'written_at'])
    .where('entry_id', '=', entry.id)
    .orderBy('id')
    .limit(count)
    .execute()
}
