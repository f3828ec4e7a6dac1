// Socket.IO on the house's HTTP server: websocket only, small frames, every event through `answerCall`, consumers that do not drain cut off.
import type { IncomingMessage } from 'node:http'
import { Server } from 'socket.io'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import type { BoundCall } from '../slice.ts'
import { type Ack, answerCall } from './answer.ts'
import { watchArrivals } from './arrivals.ts'
import type { Connection } from './connection.ts'
import { handshake, type Visitor } from './handshake.ts'
import { greet, liveConnection } from './live-connection.ts'
import type { Sockets } from './sockets.ts'
import { recheck } from './sweep.ts'

export interface SocketHooks {
  connected(connection: Connection): void
  disconnected(connection: Connection): void
}

/** Makes the Socket.IO server; it is attached to an HTTP server by whoever listens. On the host from which sketches run nobody is let in. */
export const createIo = (isRunHost: (request: IncomingMessage) => boolean = () => false): Server =>
  new Server({
    allowRequest: (request, decide) => decide(null, !isRunHost(request)),
    transports: ['websocket'],
    allowUpgrades: false,
    serveClient: false,
    maxHttpBufferSize: sizes.frameBytes,
    perMessageDeflate: false,
    httpCompression: false,
    // Origins are checked at the handshake, where a refusal can carry its code.
    cors: { origin: false },
    destroyUpgrade: true,
    connectTimeout: sizes.handshakeWithinMs,
  })

/** Starts answering sockets. */
export function serveSockets(
  ctx: AppContext,
  sockets: Sockets,
  calls: readonly BoundCall[],
  hooks: readonly SocketHooks[],
  addressOf: (request: IncomingMessage) => string | undefined,
): void {
  watchArrivals(ctx, sockets, addressOf)
  const byEvent = new Map(calls.map((bound) => [bound.spec.event, bound]))

  sockets.io.use((socket, next) => {
    const address = addressOf(socket.request)
    if (address === undefined) return next(new Error('The connection is gone.'))
    handshake(ctx, sockets, socket, address).then((visitor) => {
      socket.data = visitor
      next()
    }, next)
  })

  sockets.io.on('connection', (socket) => {
    // The middleware above has put the visitor there.
    const connection = liveConnection(ctx, socket, socket.data as Visitor)
    sockets.add(connection)
    ctx.metrics.sockets.inc()
    socket.on('disconnect', () => {
      ctx.metrics.sockets.dec()
      sockets.remove(connection)
      for (const hook of hooks) hook.disconnected(connection)
    })
    socket.onAny((event: string, ...args: unknown[]) => {
      const last = args.at(-1)
      const ack = typeof last === 'function' ? (last as Ack) : undefined
      const payload = ack && args.length === 1 ? {} : args[0]
      void answerCall(ctx, connection, byEvent.get(event), payload, ack)
    })
    greet(ctx, connection)
    // Whatever was revoked while the handshake was answered has not found this socket yet.
    recheck(ctx, connection).catch((error: unknown) =>
      ctx.logger.error({ err: error, user_id: connection.actor.id }, 'a new socket could not be looked at again'),
    )
    for (const hook of hooks) hook.connected(connection)
  })
}
