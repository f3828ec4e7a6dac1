// What somebody put into worlds, for themselves.
import type { Reader } from '#bedrock/tx'
import { onlyOfAuthor, type WorldOp, type WorldState } from '#sketch/world-state'

export interface OwnDoing {
  readonly rev: number
  readonly atMs: number
  readonly op: WorldOp
}
export interface OwnWorldRow {
  readonly sketchId: number
  readonly name: string
  readonly state: WorldState
  readonly done: readonly OwnDoing[]
}

/** [CODE-5.16] Of the newest sketch first; `db` must be a snapshot. */
export async function ownWorlds(
  db: Reader,
  personId: number,
  before: number | undefined,
  count: number,
): Promise<readonly OwnWorldRow[]> {
  const worlds = await db
    .selectFrom('world_writers')
    .innerJoin('worlds', 'worlds.sketch_id', 'world_writers.sketch_id')
    .innerJoin('sketches', 'sketches.id', 'worlds.sketch_id')
    .select(['worlds.sketch_id as sketchId', 'worlds.stream_id as streamId', 'worlds.state', 'sketches.name'])
    .where('world_writers.user_id', '=', personId)
    .$if(before !== undefined, (query) => query.where('world_writers.sketch_id', '<', before ?? 0))
    .orderBy('world_writers.sketch_id', 'desc')
    .limit(count)
    .execute()
  if (worlds.length === 0) return []
  const entries = await db
    .selectFrom('entries')
    .select(['stream_id', 'rev', 'created_at', 'body'])
    .where(
      'stream_id',
      'in',
      worlds.map(({ streamId }) => streamId),
    )
    .where('author_id', '=', personId)
    .where('body', 'is not', null)
    .orderBy('rev')
    .execute()
  const doings = Map.groupBy(entries, ({ stream_id }) => stream_id)
  return worlds.map(({ sketchId, name, streamId, state }) => ({
    sketchId,
    name,
    // As this slice wrote them.
    state: onlyOfAuthor(JSON.parse(state) as WorldState, personId),
    done: (doings.get(streamId) ?? []).map(({ rev, created_at: atMs, body }) => ({
      rev,
      atMs,
      op: JSON.parse(body ?? 'null') as WorldOp,
    })),
  }))
}
