// Socket.IO on the house's HTTP server: websocket only, small frames, every event through `answerCall`, consumers that do not drain cut off.
import { Server, type Socket } from 'socket.io'
import { protocol } from '#contract/index'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { instant } from '../clock.ts'
import type { BoundCall } from '../slice.ts'
import { type Ack, answerCall } from './answer.ts'
import type { Connection } from './connection.ts'
import { handshake, type Visitor } from './handshake.ts'
import type { LiveConnection, Sockets } from './sockets.ts'

export interface SocketHooks {
  connected(connection: Connection): void
  disconnected(connection: Connection): void
}

/** Makes the Socket.IO server; it is attached to an HTTP server by whoever listens. */
export const createIo = (): Server =>
  new Server({
    transports: ['websocket'],
    allowUpgrades: false,
    serveClient: false,
    maxHttpBufferSize: sizes.frameBytes,
    perMessageDeflate: false,
    httpCompression: false,
    // Origins are checked at the handshake, where a refusal can carry its code.
    cors: { origin: false },
    destroyUpgrade: true,
  })

/** Starts answering sockets. */
export function serveSockets(
  ctx: AppContext,
  sockets: Sockets,
  calls: readonly BoundCall[],
  hooks: readonly SocketHooks[],
  addressOf: (socket: Socket) => string,
): void {
  const byEvent = new Map(calls.map((bound) => [bound.spec.event, bound]))

  sockets.io.use((socket, next) => {
    handshake(ctx, sockets, socket, addressOf(socket)).then((visitor) => {
      socket.data = visitor
      next()
    }, next)
  })

  sockets.io.on('connection', (socket) => {
    // The middleware above has put the visitor there.
    const connection = connect(socket, socket.data as Visitor)
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
    connection.send('connected', {
      ok: true,
      user_id: connection.actor.id,
      username: connection.actor.username,
      protocol,
      version: ctx.config.version,
      server_time: instant(ctx.clock.now()),
      mode: ctx.mode.now(),
    })
    for (const hook of hooks) hook.connected(connection)
  })
}

function connect(socket: Socket, { actor, token, address }: Visitor): LiveConnection {
  return {
    id: socket.id,
    actor,
    token,
    address,
    socket,
    hears: new Map(),
    excess: { count: 0, since: 0, told: 0 },
    send: (event, payload) => void socket.emit(event, payload),
    sendVolatile: (event, payload) => void socket.volatile.emit(event, payload),
  }
}
