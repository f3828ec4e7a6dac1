// Work that is done a piece at a time, and rests where nothing was left, because an idle house has no need to ask every second.
import type { AppContext } from '#server/context'

/** How long it may take until what another node left undone, or a late request stored, is seen. */
const restMs = 60_000

interface Rest {
  /** Nothing was left at the last look, so the next is not before. */
  until: number
  wakes: number
}

export interface Resting {
  /** Looks for work at the next turn. */
  readonly wake: (ctx: AppContext) => void
  /** Does a piece, unless it rests. */
  readonly turn: (ctx: AppContext) => Promise<void>
}

/** Makes turns of work that answers how much it did. It rests for a minute where that was nothing, unless it was woken meanwhile. */
export function restingWork(work: (ctx: AppContext) => Promise<number>): Resting {
  const rests = new WeakMap<AppContext, Rest>()
  function restOf(ctx: AppContext): Rest {
    const rest = rests.get(ctx) ?? { until: 0, wakes: 0 }
    rests.set(ctx, rest)
    return rest
  }
  return {
    wake(ctx) {
      const rest = restOf(ctx)
      rest.until = 0
      rest.wakes++
    },
    async turn(ctx) {
      const rest = restOf(ctx)
      if (ctx.clock.now() < rest.until) return
      const { wakes } = rest
      const done = await work(ctx)
      if (done === 0 && rest.wakes === wakes) rest.until = ctx.clock.now() + restMs
    },
  }
}
