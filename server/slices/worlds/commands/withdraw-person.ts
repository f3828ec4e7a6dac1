// Takes what somebody put into worlds out of them.
import { forget } from '#bedrock/log/forget'
import { forgetAuthor } from '#bedrock/log/forget-author'
import { advance } from '#bedrock/log/stream'
import { worldChanged } from '#events/worlds'
import { withoutAuthor } from '#sketch/world-state'
import type { Tx } from '../owns.ts'
import { keptWorld } from '../queries/kept-world.ts'

/** [CODE-5.9, LAW-4] Takes what a person put into worlds out of all of them. A rev without an entry lets whoever holds it take the whole. */
export async function withdrawPerson(tx: Tx, personId: number): Promise<void> {
  const worlds = await tx.db
    .selectFrom('world_writers')
    .innerJoin('worlds', 'worlds.sketch_id', 'world_writers.sketch_id')
    .select(['worlds.sketch_id as sketchId', 'worlds.stream_id as streamId'])
    .where('user_id', '=', personId)
    .orderBy('worlds.stream_id')
    .execute()
  for (const { sketchId, streamId } of worlds) {
    const stream = { kind: 'world', id: streamId } as const
    const head = await advance(tx, stream)
    const kept = await keptWorld(tx.db, sketchId)
    if (!kept) continue
    const state = JSON.stringify(withoutAuthor(kept.state, personId))
    await tx.db.updateTable('worlds').set({ state }).where('sketch_id', '=', sketchId).execute()
    await forget(tx, stream, head.rev)
    await forgetAuthor(tx, stream, personId)
    await tx.announce(worldChanged({ sketchId, rev: head.rev }))
  }
  await tx.db.deleteFrom('world_writers').where('user_id', '=', personId).execute()
}
