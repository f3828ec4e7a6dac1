// Takes lines away: of a room that is shut, of somebody who is gone or wants to be nobody to the cats, about a work that is no longer for everyone, and those that are old.
import { sizes } from '#contract/limits'
import { catUnsaid } from '#events/residents'
import type { Tx } from '../owns.ts'
import { openRooms } from '../queries/room-now.ts'
import { lockRoom } from './lock-room.ts'

/** Tells each room which of its lines are no more. */
async function tellGone(tx: Tx, gone: readonly { readonly id: number; readonly room_id: number }[]): Promise<void> {
  for (const [roomId, rows] of Map.groupBy(gone, ({ room_id }) => room_id))
    for (let from = 0; from < rows.length; from += sizes.pageMax)
      await tx.announce(catUnsaid({ roomId, ids: rows.slice(from, from + sizes.pageMax).map(({ id }) => id) }))
}

/** [CAT-3.26] Lines that name somebody, or answer them. */
export async function unsayOf(tx: Tx, userId: number): Promise<void> {
  const gone = await tx.db
    .deleteFrom('cat_lines')
    .where((eb) => eb.or([eb('to_id', '=', userId), eb('of_id', '=', userId)]))
    .returning(['id', 'room_id'])
    .execute()
  await tellGone(tx, gone)
}

/** [CAT-3.26] All that an erased account was to the cats of rooms. */
export async function forgetResident(tx: Tx, userId: number): Promise<void> {
  await unsayOf(tx, userId)
  await tx.db.deleteFrom('cat_silences').where('user_id', '=', userId).execute()
  await tx.db.deleteFrom('cat_whispers').where('user_id', '=', userId).execute()
}

/** [CAT-3.27] All lines of a room that is no longer public. */
export async function unsayIn(tx: Tx, roomId: number): Promise<void> {
  await lockRoom(tx, roomId)
  const open = await openRooms(tx.db).select('rooms.id').where('rooms.id', '=', roomId).executeTakeFirst()
  if (!open) await tx.db.deleteFrom('cat_lines').where('room_id', '=', roomId).execute()
}

/** [CAT-3.26] Lines that name a work which is no longer for everyone. */
export async function unsayAbout(tx: Tx, sketchId: number): Promise<void> {
  const shown = await tx.db
    .selectFrom('sketches')
    .select('id')
    .where('id', '=', sketchId)
    .where('visibility', '=', 'public')
    .where('gone', '=', 0)
    .executeTakeFirst()
  if (shown) return
  await tellGone(
    tx,
    await tx.db.deleteFrom('cat_lines').where('thing_id', '=', sketchId).returning(['id', 'room_id']).execute(),
  )
}

/** [CAT-3.28] */
export const dropOldLines = async (tx: Tx): Promise<void> => {
  await tx.db
    .deleteFrom('cat_lines')
    .where('said', '=', 1)
    .where('at', '<', tx.now - sizes.catLinesKeptMs)
    .execute()
}
