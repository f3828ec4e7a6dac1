// What was sent to one socket and has not reached the network: how much, and since when nothing of it has moved.
import type { Socket } from 'socket.io'
import type { Clock } from '../clock.ts'

export interface Backlog {
  /** Bytes held back. */
  held(): number
  /** For how long nothing has drained while something is held. */
  stalledMs(): number
  /** Something is about to be written past engine.io. */
  writes(): void
  /** It has reached the network. */
  readonly moved: () => void
}

/** Watches a connection from its beginning; `overflow` is called as soon as more than `mostBytes` are held. */
export function watchBacklog(conn: Socket['conn'], clock: Clock, mostBytes: number, overflow: () => void): Backlog {
  const { transport } = conn
  // engine.io does not type its transport's underlying WebSocket.
  const { socket } = transport as { socket?: { readonly bufferedAmount?: number } }
  // While the transport is not ready, engine.io keeps what is sent in a list of its own, which no count of the WebSocket shows.
  let waiting = 0
  let movedAt = clock.now()
  const held = (): number => waiting + (socket?.bufferedAmount ?? 0)
  const moved = (): void => void (movedAt = clock.now())
  const writes = (): void => {
    if (held() === 0) moved()
  }
  transport.on('drain', moved)
  conn.on('flush', () => (waiting = 0))
  conn.on('packetCreate', ({ data }: { readonly data?: unknown }) => {
    if (transport.writable) return writes()
    waiting += typeof data === 'string' ? Buffer.byteLength(data) : 0
    if (held() > mostBytes) overflow()
  })
  return { held, writes, moved, stalledMs: () => (held() === 0 ? 0 : clock.now() - movedAt) }
}
