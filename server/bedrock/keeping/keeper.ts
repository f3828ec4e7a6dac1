// Work that comes round by itself: sweeping what has expired, closing what has ended.
import type { AppContext } from '#server/context'
import { Refusal } from '../refusal.ts'

export interface Keeper {
  readonly name: string
  readonly everyMs: number
  /** `node`: every node does it for itself; else only the one that leads, for the house. */
  readonly on?: 'node'
  readonly run: (ctx: AppContext) => Promise<void>
}

/** The longest wait in milliseconds that a timer of Node takes; longer ones end at once. */
const longest = 2 ** 31 - 1

/** Runs keepers (`hurry` times as often, in tests), each at its own pace and never twice at once, until disposed. Failures are logged and do not stop it; a busy database is none, because it comes round again. */
export function startKeepers(ctx: AppContext, keepers: readonly Keeper[], hurry = 1): AsyncDisposable {
  const running = new Set<Promise<void>>()
  const timers = keepers.map((keeper) => {
    let busy = false
    const everyMs = Math.min(keeper.everyMs / hurry, longest)
    ctx.record.keepers.enter(keeper.name, everyMs)
    const timer = setInterval(() => {
      if (busy) return
      const ended = ctx.record.keepers.begin(keeper.name)
      if (keeper.on !== 'node' && !ctx.cluster.leads()) return ended('skipped')
      busy = true
      const done = keeper
        .run(ctx)
        .then(
          () => ended('done'),
          (error: unknown) => {
            // The database is busy, which is told where it is counted; it comes round again.
            if (error instanceof Refusal && error.code === 'BUSY') return ended('busy')
            ctx.logger.error({ err: error, keeper: keeper.name }, 'a keeper failed')
            ended('failed')
          },
        )
        .finally(() => {
          busy = false
          running.delete(done)
        })
      running.add(done)
    }, everyMs)
    timer.unref()
    return timer
  })
  return {
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(running)
    },
  }
}
