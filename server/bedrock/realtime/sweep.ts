// Keepers of the sockets: ends those whose session has ended in silence, and cuts off consumers that do not drain.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import type { Keeper } from '../keeping/keeper.ts'
import { cutOff } from './cut-off.ts'
import type { LiveConnection, Sockets } from './sockets.ts'

/** Re-checks every socket's session every 30 seconds, so that a silent socket outlives its session by at most 60. */
export const sweepSessions = (sockets: Sockets): Keeper => ({
  name: 'sweep sessions',
  everyMs: sizes.sessionCacheMs,
  on: 'node',
  async run(ctx) {
    for (const connection of [...sockets.all.values()]) await recheck(ctx, connection)
  },
})

/** Ends the socket if its session has ended. */
export async function recheck(ctx: AppContext, connection: LiveConnection): Promise<void> {
  const found = await ctx.sessions.identify(connection.token)
  if ('actor' in found) connection.actor = found.actor
  else ctx.realtime.end((other) => other.id === connection.id, found.refused === 'BANNED' ? 'banned' : 'expired')
}

/** Cuts off a socket of which nothing has drained for 10 seconds; one that holds more than 1 MiB back is cut off as soon as it does. */
export const cutSlowConsumers = (sockets: Sockets): Keeper => ({
  name: 'cut slow consumers',
  everyMs: 1_000,
  on: 'node',
  run(ctx) {
    let most = 0
    for (const connection of [...sockets.all.values()]) {
      const held = connection.backlog.held()
      const stalled = connection.backlog.stalledMs()
      most = Math.max(most, held)
      if (stalled >= sizes.socketStallMs)
        cutOff(ctx, connection, 'slow', { held_bytes: held, stalled_ms: Math.round(stalled) })
    }
    ctx.metrics.socketBacklog.set(most)
    return Promise.resolve()
  },
})
