// Which sockets are connected to this node, whose they are and what they hear. In memory only.
import type { Server, Socket } from 'socket.io'
import type { Actor } from '../actor.ts'
import type { Backlog } from './backlog.ts'
import type { Connection } from './connection.ts'
import { createSeats, type Seats } from './seats.ts'

export interface Excess {
  readonly count: number
  readonly since: number
  /** When it was last asked to slow down. */
  readonly told: number
}

/** A connection with what only the bedrock may do to it. */
export interface LiveConnection extends Connection {
  actor: Actor
  readonly socket: Socket
  /** The session's token, for re-checks. */
  readonly token: string
  readonly hears: Map<number, number>
  /** What was refused to it of late because it was too much. */
  excess: Excess
  isCut: boolean
  readonly backlog: Backlog
}

export interface Sockets {
  readonly io: Server
  readonly all: ReadonlyMap<string, LiveConnection>
  of(userId: number): readonly LiveConnection[]
  listeners(streamId: number): readonly LiveConnection[]
  /** The streams that somebody here hears. */
  streams(): readonly number[]
  add(connection: LiveConnection): void
  remove(connection: LiveConnection): void
  hear(connection: LiveConnection, streamId: number, access: number): void
  unhear(connection: LiveConnection, streamId: number): void
  readonly seats: Seats
  /** The access generations under which a stream's listeners were allowed. */
  generations(streamId: number): ReadonlySet<number>
  /** Who is told of each stream where those have changed. */
  onGenerations(changed: (streamId: number) => void): void
  /** Who is told of each person of whom a socket begins or ends to hear a stream. */
  onHearing(changed: (streamId: number, personId: number) => void): void
}

/** Makes the register of this node's sockets. */
export function createSockets(io: Server): Sockets {
  const all = new Map<string, LiveConnection>()
  const byPerson = new Map<number, Set<LiveConnection>>()
  const byStream = new Map<number, Set<LiveConnection>>()
  /** By stream and access generation, how many listeners sit there. */
  const seated = new Map<number, Map<number, number>>()

  let generationsChanged = (_streamId: number): void => {}
  let hearingChanged = (_streamId: number, _personId: number): void => {}

  function sit(streamId: number, access: number, more: 1 | -1): void {
    const seats = seated.get(streamId) ?? new Map<number, number>()
    const now = (seats.get(access) ?? 0) + more
    if (now > 0) seats.set(access, now)
    else seats.delete(access)
    if (seats.size > 0) seated.set(streamId, seats)
    else seated.delete(streamId)
  }
  function unseat(connection: LiveConnection, streamId: number): boolean {
    const access = connection.hears.get(streamId)
    if (access === undefined) return false
    connection.hears.delete(streamId)
    sit(streamId, access, -1)
    drop(byStream, streamId, connection)
    return true
  }
  function unhear(connection: LiveConnection, streamId: number): void {
    if (!unseat(connection, streamId)) return
    generationsChanged(streamId)
    hearingChanged(streamId, connection.actor.id)
  }

  return {
    io,
    all,
    of: (userId) => [...(byPerson.get(userId) ?? [])],
    listeners: (streamId) => [...(byStream.get(streamId) ?? [])],
    streams: () => [...byStream.keys()],
    add(connection) {
      all.set(connection.id, connection)
      put(byPerson, connection.actor.id, connection)
    },
    remove(connection) {
      for (const streamId of [...connection.hears.keys()]) unhear(connection, streamId)
      all.delete(connection.id)
      drop(byPerson, connection.actor.id, connection)
    },
    hear(connection, streamId, access) {
      if (connection.hears.get(streamId) === access) return
      const before = unseat(connection, streamId)
      connection.hears.set(streamId, access)
      sit(streamId, access, 1)
      put(byStream, streamId, connection)
      generationsChanged(streamId)
      if (!before) hearingChanged(streamId, connection.actor.id)
    },
    unhear,
    seats: createSeats(),
    generations: (streamId) => new Set(seated.get(streamId)?.keys()),
    onGenerations: (changed) => void (generationsChanged = changed),
    onHearing: (changed) => void (hearingChanged = changed),
  }
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

function drop<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key)
  set?.delete(value)
  if (set?.size === 0) map.delete(key)
}
