// What slices may tell the world: a stream's listeners, a person's devices, everyone. Always after a commit.
import { keyedTurns } from '../keyed-turns.ts'
import type { Connection } from './connection.ts'
import { createFrames } from './frames.ts'
import type { LiveConnection, Sockets } from './sockets.ts'

export type EndReason = 'logout' | 'expired' | 'revoked' | 'banned' | 'deleted'

/** Who may go on hearing a stream, under which access generation. */
export interface Seating {
  readonly access: number
  readonly stays: (connection: Connection) => boolean
  readonly dropped?: (connection: Connection) => void
}

export interface Realtime {
  /** To all who hear the stream and were allowed to under this access generation or a later one, but these people; in the order of the calls. */
  toStream(streamId: number, access: number, event: string, payload: unknown, except?: ReadonlySet<number>): void
  /** To all who hear the stream but these people, dropped where a socket is not ready. */
  toOthers(streamId: number, except: ReadonlySet<number>, event: string, payload: unknown): void
  /** To all of a person's sockets, but those of one session. */
  toPerson(userId: number, event: string, payload: unknown, exceptSessionId?: number): void
  hear(connection: Connection, streamId: number, access: number): void
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
  listeners(streamId: number): readonly Connection[]
  /** Ends sockets with `session_ended`; the client stops. */
  end(which: (connection: Connection) => boolean, reason: EndReason): void
}

/** Speaks to this node's sockets. */
export function createRealtime(sockets: Sockets): Realtime {
  const frames = createFrames(sockets)
  const reseating = keyedTurns()
  const telling = keyedTurns()
  // Slices get connections only from here, so each is one of the register's.
  const live = (connection: Connection): LiveConnection => connection as LiveConnection

  return {
    toStream: (streamId, access, event, payload, except) => frames.send(streamId, { access, event, payload, except }),
    toOthers(streamId, except, event, payload) {
      for (const connection of sockets.listeners(streamId))
        if (!except.has(connection.actor.id)) connection.sendVolatile(event, payload)
    },
    toPerson(userId, event, payload, exceptSessionId) {
      for (const connection of sockets.of(userId))
        if (connection.actor.sessionId !== exceptSessionId) connection.send(event, payload)
    },
    hear: (connection, streamId, access) => sockets.hear(live(connection), streamId, access),
    unhear: (connection, streamId) => sockets.unhear(live(connection), streamId),
    reseat: (streamId, decide) =>
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
      }),
    inTurn: (streamId, work) => telling(String(streamId), work),
    connections: () => [...sockets.all.values()],
    holds: (connection) => sockets.all.get(connection.id) === connection,
    connectionsOf: (userId) => sockets.of(userId),
    listeners: (streamId) => sockets.listeners(streamId),
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
