// The row of a jam, with the head of its clock.
import { statement } from '#bedrock/db/statement'
import { refuse } from '#bedrock/refusal'
import type { Looks } from '#slices/rooms/index'
import type { JamTransport } from '#song/jam/jam.types'
import type { KeptState } from '../parts/jam-state.ts'

export interface KeptJam extends KeptState {
  readonly roomId: number
  readonly streamId: number
  readonly rev: number
  readonly epoch: string
  readonly begunBy: number | null
  readonly from: { readonly sketchId: number; readonly revision: number } | null
  readonly second: { readonly at: number; readonly writes: number }
}

const row = statement((db: Looks, roomId: number) =>
  db
    .selectFrom('jams')
    .innerJoin('streams', 'streams.id', 'jams.stream_id')
    .select(['room_id', 'stream_id', 'rev', 'epoch', 'song', 'transport', 'begun_by'])
    .select(['from_sketch_id', 'from_revision', 'second_at', 'second_writes'])
    .where('room_id', '=', roomId),
)

/** Undefined where none runs. */
export async function keptJam(db: Looks, roomId: number): Promise<KeptJam | undefined> {
  const [found] = await row(db, roomId)
  if (!found) return undefined
  const { from_sketch_id: sketchId, from_revision: revision } = found
  return {
    roomId: found.room_id,
    streamId: found.stream_id,
    rev: found.rev,
    epoch: found.epoch,
    song: found.song,
    // As this slice wrote it.
    transport: JSON.parse(found.transport) as JamTransport,
    begunBy: found.begun_by,
    from: sketchId === null || revision === null ? null : { sketchId, revision },
    second: { at: found.second_at, writes: found.second_writes },
  }
}

/** The jam of a room. Refuses with NOT_FOUND where none runs. */
export const runningJam = async (db: Looks, roomId: number): Promise<KeptJam> =>
  (await keptJam(db, roomId)) ?? refuse('NOT_FOUND', 'No jam runs in this room. Begin one.')

/** How the clocks of the jams in these rooms stand. */
export const headsOfJams = async (
  db: Looks,
  roomIds: readonly number[],
): Promise<readonly { readonly roomId: number; readonly rev: number; readonly epoch: string }[]> =>
  roomIds.length === 0
    ? []
    : await db
        .selectFrom('jams')
        .innerJoin('streams', 'streams.id', 'jams.stream_id')
        .select(['room_id as roomId', 'rev', 'epoch'])
        .where('room_id', 'in', roomIds)
        .execute()
