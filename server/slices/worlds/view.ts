// How a world becomes what its lookers are told: the same for everyone, and nobody named. Each is told apart what is theirs.
import { instant } from '#bedrock/clock'
import type { OwnWorld, WorldPart } from '#contract/worlds'
import type { Shape } from '#sketch/world-shape'
import { seenState, type WorldOp, type WorldState } from '#sketch/world-state'
import type { OwnWorldRow } from './queries/own-worlds.ts'

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

/** [CODE-5.16] For whoever did it. */
export const viewOwn = ({ name, state, done }: OwnWorldRow): OwnWorld => ({
  name,
  stands: seenState(state),
  done: done.map(({ rev, atMs, op }) => ({ rev, at: instant(atMs), op })),
})
