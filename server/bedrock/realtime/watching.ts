// Which sockets watch which things, and that each thing is told of only so often: at once, then at the end of each pause if something has happened meanwhile. In memory only.
import { createPaced } from './paced.ts'

/** What those who watch are told by, each in a seat of their own. */
export interface Watching<Seat> {
  /** Whether there was room: a socket watches only so many things. */
  watch(thing: number, socketId: string, seat: Seat): boolean
  unwatch(thing: number, socketId: string): void
  /** The socket watches nothing any more. */
  gone(socketId: string): void
  of(thing: number): readonly Seat[]
  things(): readonly number[]
  /** [WIRE-6] Runs `tell` at once, or at the end of the pause that the last time began; never twice at once for one thing, and not at all where nobody watches. */
  stir(thing: number, tell: () => Promise<void>, failed: (error: unknown) => void): Promise<void>
}

export interface WatchingBounds {
  readonly mostPerSocket: number
  readonly everyMs: number
}

/** Makes what answers the register of a house, which lives as long as that. */
export function watchingWithin<Seat>(bounds: WatchingBounds): (house: object) => Watching<Seat> {
  const registers = new WeakMap<object, Watching<Seat>>()
  return (house) => {
    const known = registers.get(house) ?? createWatching<Seat>(bounds)
    registers.set(house, known)
    return known
  }
}

/** Makes a register. */
export function createWatching<Seat>({ mostPerSocket, everyMs }: WatchingBounds): Watching<Seat> {
  const things = new Map<number, Map<string, Seat>>()
  const bySocket = new Map<string, Set<number>>()
  const paced = createPaced(everyMs, (thing) => things.has(thing))

  function unwatch(thing: number, socketId: string): void {
    const seats = things.get(thing)
    seats?.delete(socketId)
    if (seats?.size === 0) things.delete(thing)
    const mine = bySocket.get(socketId)
    mine?.delete(thing)
    if (mine?.size === 0) bySocket.delete(socketId)
  }

  return {
    watch(thing, socketId, seat) {
      const mine = bySocket.get(socketId) ?? new Set<number>()
      if (!mine.has(thing) && mine.size >= mostPerSocket) return false
      bySocket.set(socketId, mine.add(thing))
      things.set(thing, (things.get(thing) ?? new Map<string, Seat>()).set(socketId, seat))
      return true
    },
    unwatch,
    gone(socketId) {
      for (const thing of [...(bySocket.get(socketId) ?? [])]) unwatch(thing, socketId)
    },
    of: (thing) => [...(things.get(thing)?.values() ?? [])],
    things: () => [...things.keys()],
    stir: paced.stir,
  }
}
