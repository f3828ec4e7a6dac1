// Which sockets watch which worlds, how far each was told, and that each world is told of only so often. In memory only.
import { keyedTurns } from '#bedrock/keyed-turns'
import type { Connection } from '#bedrock/realtime/connection'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'

/** How far a socket was told. */
export interface Told {
  readonly epoch: string | null
  readonly rev: number
}

export interface Seat {
  readonly connection: Connection
  /** Null while its first answer is under way. */
  told: Told | null
}

interface Watched {
  readonly seats: Map<string, Seat>
  /** Set while nothing is told because something just was; `again` when something has happened meanwhile. */
  pause: { again: boolean } | null
}

export interface Watchers {
  /** Whether there was room: a socket watches only so many worlds. What happens from now on is told once `begin` says from where. */
  watch(sketchId: number, connection: Connection): boolean
  begin(sketchId: number, connection: Connection, told: Told): void
  unwatch(sketchId: number, connection: Connection): void
  gone(connection: Connection): void
  /** Those who are told. */
  of(sketchId: number): readonly Seat[]
  worlds(): readonly number[]
  /** Runs `tell` at once, or at the end of the pause that the last time began; never twice at once for one world. */
  stir(sketchId: number, tell: () => Promise<void>, failed: (error: unknown) => void): Promise<void>
}

const registers = new WeakMap<AppContext, Watchers>()

/** The register of a house. */
export function watchersIn(ctx: AppContext): Watchers {
  const known = registers.get(ctx) ?? createWatchers()
  registers.set(ctx, known)
  return known
}

function createWatchers(): Watchers {
  const worlds = new Map<number, Watched>()
  const byConnection = new Map<string, Set<number>>()
  const inTurn = keyedTurns()

  function unwatch(sketchId: number, connection: Connection): void {
    const world = worlds.get(sketchId)
    world?.seats.delete(connection.id)
    if (world && world.seats.size === 0 && !world.pause) worlds.delete(sketchId)
    const mine = byConnection.get(connection.id)
    mine?.delete(sketchId)
    if (mine?.size === 0) byConnection.delete(connection.id)
  }

  async function stir(sketchId: number, tell: () => Promise<void>, failed: (error: unknown) => void): Promise<void> {
    const world = worlds.get(sketchId)
    if (!world) return
    if (world.pause) {
      world.pause.again = true
      return
    }
    const pause = { again: false }
    world.pause = pause
    setTimeout(() => {
      world.pause = null
      if (world.seats.size === 0) worlds.delete(sketchId)
      else if (pause.again) stir(sketchId, tell, failed).catch(failed)
    }, sizes.worldToldEveryMs).unref()
    await inTurn(String(sketchId), tell)
  }

  return {
    watch(sketchId, connection) {
      const mine = byConnection.get(connection.id) ?? new Set<number>()
      if (!mine.has(sketchId) && mine.size >= sizes.worldsPerSocket) return false
      byConnection.set(connection.id, mine.add(sketchId))
      const world = worlds.get(sketchId) ?? { seats: new Map<string, Seat>(), pause: null }
      worlds.set(sketchId, world)
      world.seats.set(connection.id, { connection, told: null })
      return true
    },
    begin(sketchId, connection, told) {
      const seat = worlds.get(sketchId)?.seats.get(connection.id)
      if (seat) seat.told = told
    },
    unwatch,
    gone(connection) {
      for (const sketchId of [...(byConnection.get(connection.id) ?? [])]) unwatch(sketchId, connection)
    },
    of: (sketchId) => [...(worlds.get(sketchId)?.seats.values() ?? [])].filter(({ told }) => told !== null),
    worlds: () => [...worlds.keys()],
    stir,
  }
}
