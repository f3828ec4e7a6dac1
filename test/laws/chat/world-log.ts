// The log of a little world as the house keeps it, and the state that it keeps beside it.
import type { Reader } from '#bedrock/tx'
import { seenState, type WorldState } from '#sketch/world-state'

export interface WorldLog {
  readonly revs: readonly number[]
  readonly clientIds: readonly (readonly [string, number])[]
  readonly stored: WorldState
}

/** Null where nothing was ever done. */
export async function worldLog(db: Reader, name: string): Promise<WorldLog | null> {
  const kept = await db
    .selectFrom('worlds')
    .innerJoin('sketches', 'sketches.id', 'worlds.sketch_id')
    .select(['worlds.stream_id', 'worlds.state'])
    .where('sketches.name', '=', name)
    .executeTakeFirst()
  if (!kept) return null
  const entries = await db
    .selectFrom('entries')
    .select(['rev', 'client_id'])
    .where('stream_id', '=', kept.stream_id)
    .orderBy('rev')
    .execute()
  return {
    revs: entries.map(({ rev }) => rev),
    clientIds: entries.flatMap(({ client_id, rev }) => (client_id === null ? [] : [[client_id, rev] as const])),
    // As the house wrote it.
    stored: seenState(JSON.parse(kept.state) as WorldState),
  }
}
