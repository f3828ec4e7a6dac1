// A room's messages by one cursor.
import type { Actor } from '#bedrock/actor'
import { backfill as readPage } from '#bedrock/log/backfill'
import { type Cursor, cursorOf } from '#bedrock/log/cursor'
import type { Entry } from '#bedrock/log/entry'
import type { Part } from '#bedrock/log/pages'
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { Backfill, Message } from '#contract/messages'
import { roomFor, type RoomRow, type WordsIn } from '#slices/rooms/index'
import { mostBytes } from '../parts/most-bytes.ts'
import { viewMessage } from '../view.ts'

export interface Asked {
  readonly after_rev?: number
  readonly epoch?: string
  readonly after_id?: number
  readonly before_id?: number
  readonly around_id?: number
  readonly at?: string
}

export interface BackfillAnswer {
  readonly room: RoomRow
  readonly body: Backfill
}

/** [CHAT-2.1, CHAT-2.2] `db` must be a snapshot. Refuses with ROOM_NOT_FOUND, with NOT_FOUND for an `around_id` of another room, with VALIDATION for two cursors. */
export async function backfill(
  db: Reader,
  actor: Actor,
  ref: string,
  asked: Asked,
  limit: number,
  wordsIn: WordsIn,
): Promise<BackfillAnswer> {
  const cursor = cursorOf(asked)
  if (!cursor || (cursor.by === 'after_rev' && cursor.epoch === undefined)) {
    refuse('VALIDATION', 'Ask with one cursor: after_rev with epoch, after_id, before_id, around_id or at.', {
      fields: { cursor: 'must be exactly one' },
    })
  }
  const room = await roomFor(db, actor.id, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  await refuseForeign(db, cursor, room)
  const words = wordsIn(room)
  const view = (entry: Entry): Message => viewMessage(entry, words)
  const exactly = (entry: Entry): number => Buffer.byteLength(JSON.stringify(view(entry)))
  const page = await readPage(db, partOf(room), cursor, limit, { exactly, atMost: mostBytes })
  if (!page) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  return {
    room,
    body: {
      room: room.name,
      room_id: room.id,
      epoch: page.head.epoch,
      phase: page.phase,
      ...(page.phase === 'continuity' && asked.after_rev !== undefined ? { after_rev: asked.after_rev } : {}),
      messages: page.entries.map(view),
      order: 'oldest',
      head_rev: page.head.rev,
      complete: page.complete,
      next: page.next,
    },
  }
}

/** What of a room its reader may read. */
export const partOf = ({ id, cut }: RoomRow): Part => ({ id, sinceId: cut })

async function refuseForeign(db: Reader, cursor: Cursor, room: RoomRow): Promise<void> {
  if (cursor.by !== 'around_id') return
  const entry = await db.selectFrom('entries').select('stream_id').where('id', '=', cursor.id).executeTakeFirst()
  if (entry?.stream_id !== room.id || cursor.id <= room.cut)
    refuse('NOT_FOUND', 'There is no such message in this room.')
}
