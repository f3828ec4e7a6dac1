// What slices may tell the world: a stream's listeners, a person's devices, everyone. Always after a commit.
import type { Cluster } from '../cluster/cluster.ts'
import { keyedTurns } from '../keyed-turns.ts'
import type { Connection } from './connection.ts'
import { createDeliveries, type ReadStreams } from './deliveries.ts'
import { createFrames, type Frame } from './frames.ts'
import { createHearers } from './hearers.ts'
import type { LiveConnection, Sockets } from './sockets.ts'
import { packetOf, sendPackets, wireOf } from './wire.ts'

export type EndReason = 'logout' | 'expired' | 'revoked' | 'banned' | 'deleted'

/** Who may go on hearing a stream, under which access generation. */
export interface Seating {
  readonly access: number
  readonly stays: (connection: Connection) => boolean
  readonly dropped?: (connection: Connection) => void
}

/** What the slices that own streams answer about them. */
export interface StreamOwners {
  readonly read: ReadStreams
  /** Who may go on hearing a stream. */
  readonly seat: (streamId: number) => Promise<Seating>
}

/** Whom of those connected something is told, and whether it is stale a moment later. */
export interface ToWhom {
  readonly who?: (connection: Connection) => boolean
  readonly stale?: boolean
}

export interface Realtime {
  /** This node has committed a change of the stream: sends it to all who hear it and were allowed to under the frame's access generation or a later one, in the order of the revs. */
  committed(streamId: number, rev: number, frame: Frame): void
  /** Some node has changed the stream up to this rev, under this access generation: what was not sent yet is looked up and sent; who may stay is asked where they sit under an older one. */
  changed(streamId: number, rev: number, access: number): void
  /** [NODE-2] Compares how far each stream that is heard here was sent with how it stands. */
  compare(): Promise<void>
  /** Names those who answer for streams; before the first socket. */
  answeredBy(owners: Partial<StreamOwners>): void
  /** To all who hear the stream but these people, dropped where a socket is not ready. */
  toOthers(streamId: number, except: ReadonlySet<number>, event: string, payload: unknown): void
  /** To everybody connected here, or those of them whom `who` names; made once for all of them. Dropped where a socket is not ready, if it is `stale` a moment later. */
  toAll(event: string, payload: unknown, which?: ToWhom): void
  /** To all of a person's sockets, but those of one session. */
  toPerson(userId: number, event: string, payload: unknown, exceptSessionId?: number): void
  /** Subscribes at once; settles when whoever then reads the stream misses nothing. */
  hear(connection: Connection, streamId: number, access: number): Promise<void>
  unhear(connection: Connection, streamId: number): void
  /**
   * A right to hear the stream was taken away: asks who may stay, moves those to the new access generation and stops the others.
   * To be called before anything is awaited, because frames of the new generation wait for this.
   */
  reseat(streamId: number, decide: () => Promise<Seating>): Promise<void>
  /** Runs what reads how a stream stands and tells it, after all earlier such work on that stream: so nothing read earlier is told later. */
  inTurn(streamId: number, work: () => Promise<void>): Promise<void>
  connections(): readonly Connection[]
  /** Whether the connection is still there: it may go while its call is being looked into. */
  holds(connection: Connection): boolean
  connectionsOf(userId: number): readonly Connection[]
  /** The people who hear the stream, on any node. */
  hearers(streamId: number): ReadonlySet<number>
  /** Ends sockets with `session_ended`; the client stops. */
  end(which: (connection: Connection) => boolean, reason: EndReason): void
}

/** Speaks to this node's sockets. `failed` hears of streams that could not be looked up, `delivered` of frames that were handed to sockets. */
export function createRealtime(
  sockets: Sockets,
  cluster: Cluster,
  failed: (error: unknown) => void,
  delivered: (event: string, times: number) => void = () => {},
): Realtime {
  const { shared } = cluster
  const hearers = createHearers(sockets, cluster)
  const frames = createFrames(sockets, delivered)
  let owners: StreamOwners = {
    read: { heads: () => Promise.resolve([]), changes: () => Promise.resolve({ head: 0, changes: [] }) },
    seat: () => Promise.reject(new Error('Nobody answers for streams yet.')),
  }
  const deliveries = createDeliveries(
    (streamId, frame) => frames.send(streamId, frame),
    () => owners.read,
    failed,
  )
  sockets.onGenerations((streamId) => {
    if (sockets.generations(streamId).size === 0) deliveries.end(streamId)
    frames.goOn(streamId)
  })
  const reseating = keyedTurns()
  /** By stream that is asked about, the newest access generation that was spoken of. */
  const asking = new Map<number, number>()
  const telling = keyedTurns()
  // Slices get connections only from here, so each is one of the register's.
  const live = (connection: Connection): LiveConnection => connection as LiveConnection

  const reseat: Realtime['reseat'] = (streamId, decide) =>
    reseating(String(streamId), async () => {
      const seating = await decide().catch(() => null)
      for (const connection of sockets.listeners(streamId)) {
        // Nobody stays who cannot be shown to be allowed; who could not be asked about comes back by itself and joins anew.
        if (!seating) connection.socket.conn.close(true)
        // Joined under this generation while it was being asked, and so allowed after the right was taken away.
        else if ((connection.hears.get(streamId) ?? 0) >= seating.access) continue
        else if (seating.stays(connection)) sockets.hear(connection, streamId, seating.access)
        else {
          sockets.unhear(connection, streamId)
          seating.dropped?.(connection)
        }
      }
    })

  /** [NODE-3] A right was taken away, and whoever was to say so has not. */
  function seatAnew(streamId: number, access: number): void {
    const stale = [...sockets.generations(streamId)].some((seat) => seat < access)
    if (!stale) return
    const asked = asking.get(streamId)
    asking.set(streamId, Math.max(asked ?? 0, access))
    if (asked !== undefined) return
    void reseat(streamId, () => owners.seat(streamId)).finally(() => {
      const newest = asking.get(streamId) ?? 0
      asking.delete(streamId)
      if (newest > access) seatAnew(streamId, newest)
    })
  }

  return {
    committed(streamId, rev, frame) {
      if (shared) deliveries.committed(streamId, { ...frame, rev })
      else frames.send(streamId, frame)
    },
    changed(streamId, rev, access) {
      if (!shared) return
      seatAnew(streamId, access)
      deliveries.changed(streamId, rev)
    },
    async compare() {
      for (const { id, rev, access } of await owners.read.heads(sockets.streams())) {
        seatAnew(id, access)
        deliveries.changed(id, rev)
      }
    },
    answeredBy: (named) => void (owners = { ...owners, ...named }),
    toOthers(streamId, except, event, payload) {
      for (const connection of sockets.listeners(streamId))
        if (!except.has(connection.actor.id)) connection.sendVolatile(event, payload)
    },
    toAll(event, payload, { who = () => true, stale = false } = {}) {
      const packet = packetOf(event, payload)
      for (const connection of sockets.all.values()) {
        if (!who(connection) || (stale && wireOf(connection.socket) === null)) continue
        sendPackets(connection.socket, [packet], packet.frame, connection.backlog)
      }
    },
    toPerson(userId, event, payload, exceptSessionId) {
      for (const connection of sockets.of(userId))
        if (connection.actor.sessionId !== exceptSessionId) connection.send(event, payload)
    },
    async hear(connection, streamId, access) {
      // Who has gone while it was asked what they may hear would be told for ever.
      if (sockets.all.get(connection.id) !== connection) return
      sockets.hear(live(connection), streamId, access)
      if (shared) await deliveries.begin(streamId)
    },
    unhear: (connection, streamId) => sockets.unhear(live(connection), streamId),
    reseat,
    inTurn: (streamId, work) => telling(String(streamId), work),
    connections: () => [...sockets.all.values()],
    holds: (connection) => sockets.all.get(connection.id) === connection,
    connectionsOf: (userId) => sockets.of(userId),
    hearers: (streamId) => hearers.of(streamId),
    end(which, reason) {
      for (const connection of [...sockets.all.values()]) {
        if (!which(connection)) continue
        sockets.remove(connection)
        connection.socket.emit('session_ended', { reason })
        connection.socket.disconnect(true)
      }
    },
  }
}
