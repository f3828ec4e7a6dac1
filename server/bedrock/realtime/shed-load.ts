// What the house does while it has more to do than it can: says so in the log, in the metrics and to every socket, until it is over.
import type { AppContext } from '#server/context'
import type { Sockets } from './sockets.ts'
import { type LagSource, sampleLoop } from '../watch/load.ts'

const askEveryMs = 2_000

/** Watches the loop and tells; what is asked for meanwhile is refused where it comes in. */
export function shedLoad(ctx: AppContext, sockets: Sockets, lag: LagSource = (measured) => measured): Disposable {
  let askedAt = Number.NEGATIVE_INFINITY
  return sampleLoop((measured) => {
    const lagMs = lag(measured)
    const changed = ctx.load.note(lagMs)
    const { shedding } = ctx.load
    if (changed) {
      ctx.metrics.shedding.set(shedding ? 1 : 0)
      if (shedding) ctx.logger.warn({ lag_ms: Math.round(lagMs) }, 'the house is overloaded and turns new work away')
      else ctx.logger.warn({}, 'the house is no longer overloaded')
    }
    if (!shedding || performance.now() - askedAt < askEveryMs) return
    askedAt = performance.now()
    // Not all at once afterwards.
    for (const { socket } of sockets.all.values())
      socket.emit('slow_down', { retry_after_ms: Math.round(askEveryMs * (1 + ctx.random.fraction())) })
  })
}
