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

/** So often at most; whoever lost something often loses more. */
const makeUpEveryMs = 3_000

/** [NODE-4] Makes up for what may not have been heard: looks at sessions and streams, and lets the clients of this node look again. */
export function keepInStep(ctx: AppContext, sockets: Sockets): void {
  let wanted = false
  let running = false

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

  async function run(): Promise<void> {
    if (running) return
    running = true
    try {
      while (wanted) {
        wanted = false
        await makeUp().catch((error: unknown) => {
          // The database may just be coming back as well.
          wanted = true
          ctx.logger.warn({ err: error }, 'what may have been missed could not be looked up yet')
        })
        await new Promise((resolve) => setTimeout(resolve, makeUpEveryMs).unref())
      }
    } finally {
      running = false
    }
  }

  ctx.cluster.watch({
    lost: () => ctx.sessions.forgetAll(),
    doubted() {
      // Where nobody is there, nobody has missed anything.
      if (sockets.all.size === 0) return
      wanted = true
      void run()
    },
  })
}
