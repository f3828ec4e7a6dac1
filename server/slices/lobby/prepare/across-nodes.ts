// Tells the other nodes who has walked where in the lobby, and those who look at it here of those who walked there.
import type { Tile } from '#contract/lobby'
import type { AppContext } from '#server/context'
import { hereIn } from '#slices/presence/index'
import { lobbyIn } from '../parts/lobby-in.ts'

const walking = 'walking'

interface Step {
  readonly id: number
  readonly tile: Tile
}

/** [NODE-5] */
export const tellStep = (ctx: AppContext, step: Step): void => ctx.cluster.tell(walking, step)

/** Listens to the other nodes. */
export const hearSteps = (ctx: AppContext): void =>
  ctx.cluster.hear(walking, (said) => {
    const { id, tile } = said as Step // as `tellStep` wrote it
    if (hereIn(ctx).register.walk(id, tile)) void lobbyIn(ctx).walked(id)
  })
