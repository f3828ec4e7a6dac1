// Takes what somebody put into one world out of it.
import { forget } from '#bedrock/log/forget'
import { forgetAuthor } from '#bedrock/log/forget-author'
import { advance } from '#bedrock/log/stream'
import { worldChanged } from '#events/worlds'
import { withoutAuthor } from '#sketch/world-state'
import type { Tx } from '../owns.ts'
import { keptWorld } from '../queries/kept-world.ts'
import { isLeft, type Left } from '../queries/who-left.ts'

/** [CODE-5.9, LAW-4] At once from the state, and from the log so many entries at a time; until none is left there it stays noted. A rev without an entry lets whoever holds the world take the whole. */
export async function withdrawFromWorld(
  tx: Tx,
  { sketchId, streamId, personId }: Left,
  mostEntries: number,
): Promise<void> {
  const stream = { kind: 'world', id: streamId } as const
  const head = await advance(tx, stream)
  const kept = await keptWorld(tx.db, sketchId)
  if (!kept || !(await isLeft(tx.db, sketchId, personId))) return tx.undo(undefined)
  const state = JSON.stringify(withoutAuthor(kept.state, personId))
  await tx.db.updateTable('worlds').set({ state }).where('sketch_id', '=', sketchId).execute()
  await forget(tx, stream, head.rev)
  const more = await forgetAuthor(tx, stream, personId, mostEntries)
  if (!more)
    await tx.db.deleteFrom('world_writers').where('sketch_id', '=', sketchId).where('user_id', '=', personId).execute()
  await tx.announce(worldChanged({ sketchId, rev: head.rev }))
}
