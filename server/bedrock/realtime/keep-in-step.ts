// What a node does because it may have missed something that another one said: compares streams and sessions with the database, and lets its clients look again.
import type { AppContext } from '#server/context'
import type { Keeper } from '../keeping/keeper.ts'
import { greet } from './live-connection.ts'
import type { Sockets } from './sockets.ts'
import { recheck } from './sweep.ts'

/** Clients that look again do so spread over this time. */
const lookAgainWithinMs = 2_000

/** [NODE-2] Pointers may be lost, doubled or late; the heads tell. */
export const compareStreams: Keeper = {
  name: 'compare streams',
  everyMs: 2_000,
  on: 'node',
  run: async (ctx) => (ctx.cluster.shared ? await ctx.realtime.compare() : undefined),
}

/** [NODE-4] While the others cannot be heard, nothing says that a session has ended. */
export const askForSessions = (sockets: Sockets): Keeper => ({
  name: 'ask for sessions',
  everyMs: 500,
  on: 'node',
  run: async (ctx) => (ctx.cluster.up() ? undefined : await endEnded(ctx, sockets)),
})

/** Ends the sockets whose session has ended, by one question about all of them. */
async function endEnded(ctx: AppContext, sockets: Sockets): Promise<void> {
  const all = [...sockets.all.values()]
  if (all.length === 0) return
  const living = await ctx.sessions.living(all.map(({ actor }) => actor.sessionId))
  for (const connection of all) if (!living.has(connection.actor.sessionId)) await recheck(ctx, connection)
}

/** [NODE-4] Watches whether the others can be heard, and makes up for the time in which they could not. */
export function keepInStep(ctx: AppContext, sockets: Sockets): void {
  async function makeUp(): Promise<void> {
    ctx.sessions.forgetAll()
    await endEnded(ctx, sockets)
    await ctx.realtime.compare()
    // What people were to be told meanwhile is not known: they look again, as after a connection that was lost.
    for (const connection of [...sockets.all.values()])
      setTimeout(() => {
        if (sockets.all.get(connection.id) === connection) greet(ctx, connection)
      }, ctx.random.fraction() * lookAgainWithinMs).unref()
  }
  let opened = false
  ctx.cluster.watch({
    lost: () => ctx.sessions.forgetAll(),
    back() {
      // At the start there is nothing to make up for.
      if (!opened) return void (opened = true)
      makeUp().catch((error: unknown) => ctx.logger.error({ err: error }, 'what was missed could not be looked up'))
    },
  })
}
