// What is to be told of a jam to somebody who was told up to a rev: everything that was done since, or the whole where that cannot be had or is more.
import { changedAfter } from '#bedrock/log/pages'
import type { Reader } from '#bedrock/tx'
import type { JamPart } from '#contract/jams'
import { sizes } from '#contract/limits'
import type { JamOp } from '#song/jam/jam.types'
import type { Told } from '../parts/watchers.ts'
import { viewChanges, viewWhole } from '../view.ts'
import type { KeptJam } from './kept-jam.ts'

/** [SONG-3.5] For each of those, what they are to be told; `kept` was read in the same snapshot. `null` has been told nothing. */
export async function jamSince(db: Reader, kept: KeptJam, told: readonly (Told | null)[]): Promise<readonly JamPart[]> {
  const goOn = told.flatMap((each) => (each && each.epoch === kept.epoch && each.rev <= kept.rev ? [each.rev] : []))
  const done = goOn.length > 0 ? await doneAfter(db, kept, Math.min(...goOn)) : []
  return told.map((each) => {
    const after = each && each.epoch === kept.epoch ? each.rev : null
    const since = after === null ? null : gapless(done, after, kept.rev)
    return since === null || after === null ? viewWhole(kept) : viewChanges(kept, after, since)
  })
}

interface Done {
  readonly rev: number
  readonly body: string | null
}

const doneAfter = (db: Reader, { streamId }: KeptJam, after: number): Promise<readonly Done[]> =>
  changedAfter(db, { id: streamId, sinceId: 0 }, after, sizes.jamEntries + 1)

/** Every rev after one up to the head, each with what was done at it; null where one is missing, was forgotten, or all together are more than a song. */
function gapless(done: readonly Done[], after: number, head: number): { rev: number; op: JamOp }[] | null {
  const since = done.filter(({ rev }) => rev > after)
  if (after > head || since.length !== head - after || since.length > sizes.jamEntries) return null
  const known = since.flatMap(({ rev, body }) => (body === null ? [] : [{ rev, body }]))
  const letters = known.reduce((sum, { body }) => sum + body.length, 0)
  if (known.length !== since.length || letters > sizes.songBytes) return null
  // As this slice wrote them.
  return known.map(({ rev, body }) => ({ rev, op: JSON.parse(body) as JamOp }))
}
