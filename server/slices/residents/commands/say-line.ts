// Says a line that was typed: from now on it stands behind the newest message of its room.
import { catSaid } from '#events/residents'
import type { Tx } from '../owns.ts'
import { newestIn, openRooms } from '../queries/room-now.ts'
import { lockRoom } from './lock-room.ts'

/** What comes later than this was about something else. */
const lateMs = 60_000

interface DueLine {
  readonly id: number
  readonly room_id: number
  readonly at: number
}

/** [CAT-3.25] Whether it was said; not where it is late, was said, or the room is shut or wants no cats by now, which takes it away. */
export async function sayLine(tx: Tx, { id, room_id: roomId, at }: DueLine): Promise<boolean> {
  const { mode } = await lockRoom(tx, roomId)
  const open = await openRooms(tx.db).select('rooms.id').where('rooms.id', '=', roomId).executeTakeFirst()
  if (!open || mode === 'off' || tx.now - at > lateMs) {
    await tx.db.deleteFrom('cat_lines').where('id', '=', id).where('said', '=', 0).execute()
    return false
  }
  const newest = await newestIn(tx.db, roomId)
  const [said] = await tx.db
    .updateTable('cat_lines')
    .set({ said: 1, at: tx.now, after_id: newest?.id ?? null })
    .where('id', '=', id)
    .where('said', '=', 0)
    .returning('id')
    .execute()
  if (said) await tx.announce(catSaid({ roomId, lineId: id }))
  return said !== undefined
}
