// What is to be told of a world to somebody who was told up to a rev: everything that was done since, or the whole where that cannot be had.
import { changedAfter } from '#bedrock/log/pages'
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'
import type { WorldPart } from '#contract/worlds'
import type { Shape } from '#sketch/world-shape'
import { emptyWorld, type WorldOp } from '#sketch/world-state'
import type { Told } from '../parts/watchers.ts'
import { viewChanges, viewWhole } from '../view.ts'
import { type KeptWorld, keptWorld } from './kept-world.ts'

/** A world that is looked at. */
export interface Looked {
  readonly id: number
  readonly name: string
  /** What the published revision declares. */
  readonly shape: Shape
}

/** [CODE-5.6] For each of those, what they are to be told; `db` must be a snapshot. `null` has been told nothing. */
export async function worldSince(
  db: Reader,
  sketch: Looked,
  told: readonly (Told | null)[],
): Promise<readonly WorldPart[]> {
  const kept = await keptWorld(db, sketch.id)
  if (!kept) {
    const { shape, state } = emptyWorld(sketch.shape)
    return told.map(() => viewWhole(sketch.name, { epoch: null, rev: 0, shape, state }))
  }
  const goOn = told.flatMap((each) => (each && each.epoch === kept.epoch && each.rev <= kept.rev ? [each.rev] : []))
  const changes = goOn.length > 0 ? await changesAfter(db, kept, Math.min(...goOn)) : []
  return told.map((each) => {
    const after = each && each.epoch === kept.epoch ? each.rev : null
    const since = after === null ? null : gapless(changes, after, kept.rev)
    return since === null || after === null
      ? viewWhole(sketch.name, kept)
      : viewChanges(sketch.name, kept, after, since)
  })
}

interface Change {
  readonly rev: number
  readonly op: WorldOp | null
}

async function changesAfter(db: Reader, { streamId }: KeptWorld, after: number): Promise<readonly Change[]> {
  const entries = await changedAfter(db, { id: streamId, sinceId: 0 }, after, sizes.worldEntries + 1)
  return entries.map(({ rev, body }) => ({
    rev,
    // As this slice wrote it.
    op: body === null ? null : (JSON.parse(body) as WorldOp),
  }))
}

/** Every rev after one up to the head, each with what was done at it; null where one is missing or was forgotten. */
function gapless(changes: readonly Change[], after: number, head: number): { rev: number; op: WorldOp }[] | null {
  const since = changes.filter(({ rev }) => rev > after)
  if (after > head || since.length !== head - after || since.length > sizes.worldEntries) return null
  const known = since.flatMap(({ rev, op }) => (op === null ? [] : [{ rev, op }]))
  return known.length === since.length ? known : null
}
