// Makes a connection of an admitted socket, and greets it.
import type { Socket } from 'socket.io'
import { protocol } from '#contract/index'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { instant } from '../clock.ts'
import { watchBacklog } from './backlog.ts'
import { cutOff } from './cut-off.ts'
import type { Visitor } from './handshake.ts'
import type { LiveConnection } from './sockets.ts'

/** The connection behind a socket; it is cut off as soon as it holds too much back. */
export function liveConnection(ctx: AppContext, socket: Socket, { actor, token, address }: Visitor): LiveConnection {
  const connection: LiveConnection = {
    id: socket.id,
    actor,
    token,
    address,
    socket,
    hears: new Map(),
    excess: { count: 0, since: 0, told: 0 },
    isCut: false,
    backlog: watchBacklog(socket.conn, ctx.clock, sizes.socketBufferBytes, () =>
      cutOff(ctx, connection, 'slow', { held_bytes: connection.backlog.held() }),
    ),
    send: (event, payload) => void socket.emit(event, payload),
    sendVolatile: (event, payload) => void socket.volatile.emit(event, payload),
  }
  return connection
}

/** Tells a new connection who it is and where. */
export const greet = (ctx: AppContext, connection: LiveConnection): void =>
  connection.send('connected', {
    ok: true,
    user_id: connection.actor.id,
    username: connection.actor.username,
    protocol,
    version: ctx.config.version,
    server_time: instant(ctx.clock.now()),
    mode: ctx.mode.now(),
  })
