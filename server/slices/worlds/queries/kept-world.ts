// The row of a world, with the head of its clock.
import { statement } from '#bedrock/db/statement'
import type { Reader } from '#bedrock/tx'
import type { Shape } from '#sketch/world-shape'
import type { WorldState } from '#sketch/world-state'

type Looks = Pick<Reader, 'selectFrom'>

export interface KeptWorld {
  readonly streamId: number
  readonly rev: number
  readonly epoch: string
  readonly shape: Shape
  readonly state: WorldState
  readonly second: { readonly at: number; readonly writes: number }
}

const row = statement((db: Looks, sketchId: number) =>
  db
    .selectFrom('worlds')
    .innerJoin('streams', 'streams.id', 'worlds.stream_id')
    .select(['stream_id', 'rev', 'epoch', 'shape', 'state', 'second_at', 'second_writes'])
    .where('sketch_id', '=', sketchId),
)

/** Undefined where nothing was ever done. */
export async function keptWorld(db: Looks, sketchId: number): Promise<KeptWorld | undefined> {
  const [found] = await row(db, sketchId)
  return (
    found && {
      streamId: found.stream_id,
      rev: found.rev,
      epoch: found.epoch,
      // As this slice wrote them.
      shape: JSON.parse(found.shape) as Shape,
      state: JSON.parse(found.state) as WorldState,
      second: { at: found.second_at, writes: found.second_writes },
    }
  )
}

/** How the clocks of these worlds stand. */
export const headsOfWorlds = async (
  db: Looks,
  sketchIds: readonly number[],
): Promise<readonly { readonly sketchId: number; readonly rev: number; readonly epoch: string }[]> =>
  sketchIds.length === 0
    ? []
    : await db
        .selectFrom('worlds')
        .innerJoin('streams', 'streams.id', 'worlds.stream_id')
        .select(['sketch_id as sketchId', 'rev', 'epoch'])
        .where('sketch_id', 'in', sketchIds)
        .execute()
