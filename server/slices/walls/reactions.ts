// Tells those who watch a wall that it changed: where to look, never what stands there. A wall goes with its owner.
import { everywhere, within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { wallChanged } from '#events/walls'
import type { AppContext } from '#server/context'
import { eraseWall } from './commands/erase-wall.ts'
import type { Tx } from './owns.ts'
import { watchersIn } from './parts/watchers.ts'
import { whoMaySee } from './queries/who-may-see.ts'

/** [WALL-8.1, WALL-8.2] Whoever may no longer see the wall is told nothing, and hears no more of it. */
export async function tellWatchers(ctx: AppContext, ownerId: number): Promise<void> {
  const watchers = watchersIn(ctx)
  const tell = async (): Promise<void> => {
    const connections = watchers.of(ownerId)
    if (connections.length === 0) return
    const people = [...new Set(connections.map(({ actor }) => actor.id))]
    const seen = await whoMaySee(ctx.db.reader, ownerId, people)
    for (const connection of connections)
      if (seen?.allowed.has(connection.actor.id))
        connection.send('wall_changed', { username: seen.username, rev: seen.rev })
      else watchers.unwatch(ownerId, connection.id)
  }
  await watchers.stir(ownerId, tell, (error) =>
    ctx.logger.error({ err: error, user_id: ownerId }, 'those who watch a wall could not be told'),
  )
}

export const reactions = [
  everywhere(wallChanged, (ctx: AppContext, { userId }) => tellWatchers(ctx, userId)),
  within(accountErased, (tx: Tx, { userId }) => eraseWall(tx, userId)),
]
