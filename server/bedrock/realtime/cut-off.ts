// Ends a connection that costs the others: at once, without waiting for the far side to agree. It comes back by itself, and catches up from its cursor.
import type { AppContext } from '#server/context'
import type { LiveConnection } from './sockets.ts'

/** Why a socket was cut off. */
export type CutReason = 'slow' | 'flood'

const sentences: Readonly<Record<CutReason, string>> = {
  slow: 'a consumer did not drain and was cut off',
  flood: 'a socket went on after it was refused and was cut off',
}

/** Cuts the socket off, with a line in the log and a count. */
export function cutOff(
  ctx: AppContext,
  connection: LiveConnection,
  reason: CutReason,
  found: Readonly<Record<string, number>>,
): void {
  if (connection.isCut) return
  connection.isCut = true
  ctx.metrics.cutOff.inc({ reason })
  ctx.logger.warn({ user_id: connection.actor.id, reason, ...found }, sentences[reason])
  // A WebSocket that is closed in order waits for an answer that one who does not read never sends, and keeps its buffers meanwhile.
  const { socket } = connection.socket.conn.transport as { socket?: { terminate?(): void } } // not typed by engine.io
  if (socket?.terminate) socket.terminate()
  else connection.socket.conn.close(true)
}
