// One signed-in socket as slices see it.
import type { Actor } from '../actor.ts'

export interface Connection {
  /** Unique among this node's sockets. */
  readonly id: string
  /** Who was behind the socket at the handshake or at its last event. */
  readonly actor: Actor
  readonly address: string
  /** Streams that the socket hears, with the access generation under which each was allowed. */
  readonly hears: ReadonlyMap<number, number>
  send(event: string, payload: unknown): void
  /** Like `send`, but dropped when the socket is not ready: for what is stale a moment later. */
  sendVolatile(event: string, payload: unknown): void
}
