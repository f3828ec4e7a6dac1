// How a world becomes what its lookers are told: the same for everyone, and nobody named.
import type { WorldPart } from '#contract/worlds'
import type { Shape } from '#sketch/world-shape'
import { seenState, type WorldOp, type WorldState } from '#sketch/world-state'

interface Standing {
  readonly epoch: string | null
  readonly rev: number
  readonly shape: Shape
  readonly state: WorldState
}

/** [CODE-5.7] The world as it is. */
export const viewWhole = (name: string, { epoch, rev, shape, state }: Standing): WorldPart => ({
  name,
  epoch,
  rev,
  whole: { shape, fields: seenState(state) },
  after_rev: null,
  changes: [],
})

/** [CODE-5.6] All that was done after a rev. */
export const viewChanges = (
  name: string,
  { epoch, rev }: Pick<Standing, 'epoch' | 'rev'>,
  after: number,
  changes: { rev: number; op: WorldOp }[],
): WorldPart => ({ name, epoch, rev, whole: null, after_rev: after, changes })
