// Which sockets watch which walls, and that each wall is told of only so often. In memory only.
import type { Connection } from '#bedrock/realtime/connection'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'

interface Watched {
  readonly connections: Set<Connection>
  /** Set while nothing is told because something just was; `again` when something has happened meanwhile. */
  pause: { again: boolean } | null
}

export interface Watchers {
  /** Whether there was room: a socket watches only so many walls. */
  watch(ownerId: number, connection: Connection): boolean
  unwatch(ownerId: number, connection: Connection): void
  gone(connection: Connection): void
  of(ownerId: number): readonly Connection[]
  /** Runs `tell` at once, or at the end of the pause that the last time began. */
  told(ownerId: number, tell: () => Promise<void>, failed: (error: unknown) => void): Promise<void>
}

const registers = new WeakMap<AppContext, Watchers>()

/** The register of a house. */
export function watchersIn(ctx: AppContext): Watchers {
  const known = registers.get(ctx) ?? createWatchers()
  registers.set(ctx, known)
  return known
}

function createWatchers(): Watchers {
  const walls = new Map<number, Watched>()
  const byConnection = new Map<string, Set<number>>()

  function unwatch(ownerId: number, connection: Connection): void {
    const wall = walls.get(ownerId)
    wall?.connections.delete(connection)
    if (wall && wall.connections.size === 0 && !wall.pause) walls.delete(ownerId)
    const mine = byConnection.get(connection.id)
    mine?.delete(ownerId)
    if (mine?.size === 0) byConnection.delete(connection.id)
  }

  async function told(ownerId: number, tell: () => Promise<void>, failed: (error: unknown) => void): Promise<void> {
    const wall = walls.get(ownerId)
    if (!wall) return
    if (wall.pause) {
      wall.pause.again = true
      return
    }
    const pause = { again: false }
    wall.pause = pause
    setTimeout(() => {
      wall.pause = null
      if (wall.connections.size === 0) walls.delete(ownerId)
      else if (pause.again) told(ownerId, tell, failed).catch(failed)
    }, sizes.wallToldEveryMs).unref()
    await tell()
  }

  return {
    watch(ownerId, connection) {
      const mine = byConnection.get(connection.id) ?? new Set<number>()
      if (!mine.has(ownerId) && mine.size >= sizes.wallsPerSocket) return false
      byConnection.set(connection.id, mine.add(ownerId))
      const wall = walls.get(ownerId) ?? { connections: new Set<Connection>(), pause: null }
      walls.set(ownerId, wall)
      wall.connections.add(connection)
      return true
    },
    unwatch,
    gone(connection) {
      for (const ownerId of [...(byConnection.get(connection.id) ?? [])]) unwatch(ownerId, connection)
    },
    of: (ownerId) => [...(walls.get(ownerId)?.connections ?? [])],
    told,
  }
}
