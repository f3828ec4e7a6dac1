// Takes somebody’s name out of one jam and its log. What they played stays: no note says whose it is.
import { forget } from '#bedrock/log/forget'
import { forgetAuthor } from '#bedrock/log/forget-author'
import { advance } from '#bedrock/log/stream'
import { jamChanged } from '#events/jams'
import type { Tx } from '../owns.ts'
import { isLeft, type Left } from '../queries/who-left.ts'

/** [SONG-3.14, LAW-4] From the log so many entries at a time; until none is left there it stays noted. A rev without an entry lets whoever holds the jam take the whole. */
export async function withdrawFromJam(tx: Tx, left: Left, mostEntries: number): Promise<void> {
  const { roomId, streamId, personId } = left
  const stream = { kind: 'jam', id: streamId } as const
  const head = await advance(tx, stream)
  if (!(await isLeft(tx.db, left))) return tx.undo(undefined)
  await forget(tx, stream, head.rev)
  const more = await forgetAuthor(tx, stream, personId, mostEntries)
  if (!more) await tx.db.deleteFrom('jam_hands').where('room_id', '=', roomId).where('user_id', '=', personId).execute()
  await tx.announce(jamChanged({ roomId, rev: head.rev, isShown: true }))
}
