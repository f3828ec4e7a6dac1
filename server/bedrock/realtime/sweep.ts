// Keepers of the sockets: ends those whose session has ended in silence, and cuts off consumers that do not drain.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import type { Keeper } from '../keeping/keeper.ts'
import type { LiveConnection, Sockets } from './sockets.ts'

/** Re-checks every socket's session every 30 seconds, so that a silent socket outlives its session by at most 60. */
export const sweepSessions = (sockets: Sockets): Keeper => ({
  name: 'sweep sessions',
  everyMs: sizes.sessionCacheMs,
  async run(ctx) {
    for (const connection of [...sockets.all.values()]) await recheck(ctx, connection)
  },
})

async function recheck(ctx: AppContext, connection: LiveConnection): Promise<void> {
  const found = await ctx.sessions.identify(connection.token)
  if ('actor' in found) connection.actor = found.actor
  else ctx.realtime.end((other) => other.id === connection.id, found.refused === 'BANNED' ? 'banned' : 'expired')
}

/** Cuts off a socket that holds more than 1 MiB back, or has not drained for 10 seconds; it comes back with `after_rev`. */
export function cutSlowConsumers(sockets: Sockets): Keeper {
  const stalledSince = new WeakMap<LiveConnection, { readonly since: number }>()
  return {
    name: 'cut slow consumers',
    everyMs: 1_000,
    run(ctx) {
      const now = ctx.clock.now()
      for (const connection of [...sockets.all.values()]) {
        const held = heldBack(connection)
        if (held === 0) {
          stalledSince.delete(connection)
          continue
        }
        const stalled = stalledSince.get(connection) ?? { since: now }
        stalledSince.set(connection, stalled)
        if (held <= sizes.socketBufferBytes && now - stalled.since < sizes.socketStallMs) continue
        ctx.logger.warn({ user_id: connection.actor.id, held_bytes: held }, 'a consumer did not drain and was cut off')
        connection.socket.conn.close(true)
      }
      return Promise.resolve()
    },
  }
}

/** Bytes that the socket's transport has not handed to the network yet. */
function heldBack(connection: LiveConnection): number {
  // engine.io does not type its transport's underlying WebSocket.
  const transport = connection.socket.conn.transport as { socket?: { bufferedAmount?: number } }
  return transport.socket?.bufferedAmount ?? 0
}
