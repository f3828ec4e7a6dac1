// Who may open a socket: the right protocol, a known origin, a living session, and not too many of them.
import type { Socket } from 'socket.io'
import { protocol } from '#contract/index'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import type { Actor } from '../actor.ts'
import { type Failure, failure } from '../failure.ts'
import { cookieName, readCookie } from '../http/cookies.ts'
import { identified } from '../http/credential.ts'
import { Refusal, refuse } from '../refusal.ts'
import { sessionSentence } from '../session-sentence.ts'
import type { Sockets } from './sockets.ts'

const tooManyRetryMs = 10_000

export interface Visitor {
  readonly actor: Actor
  readonly token: string
  readonly address: string
}

/** Says nothing against the one who knocks, so it is not counted against them. */
const passing: ReadonlySet<string> = new Set(['RATE_LIMITED', 'BUSY'])

/** A refused handshake reaches the client as a `connect_error` whose `data` is the failure. */
export class HandshakeRefused extends Error {
  readonly data: Failure
  constructor(data: Failure) {
    super(data.error)
    this.data = data
  }
}

/** Checks a handshake and answers who it is. Throws `HandshakeRefused`. */
export async function handshake(ctx: AppContext, sockets: Sockets, socket: Socket, address: string): Promise<Visitor> {
  try {
    return await admitted(ctx, sockets, socket, address)
  } catch (error) {
    let said = error
    if (error instanceof Refusal && !passing.has(error.code)) {
      await ctx.limiter.take('handshake_refused', { person: null, address }).catch((limit: unknown) => (said = limit))
    } else if (!(error instanceof Refusal))
      ctx.logger.error({ err: error, request_id: socket.id }, 'a handshake failed')
    throw new HandshakeRefused(failure(said, socket.id))
  }
}

async function admitted(ctx: AppContext, sockets: Sockets, socket: Socket, address: string): Promise<Visitor> {
  if (ctx.load.shedding) {
    ctx.metrics.shed.inc({ via: 'socket' })
    refuse('BUSY', 'The house has more to do than it can just now. Try again in a moment.')
  }
  const { origin, cookie } = socket.handshake.headers
  if (origin !== undefined && !ctx.config.origins.includes(origin))
    refuse('FORBIDDEN', 'This page is not one of the house’s own. Open the house at its own address.')
  const auth = Object(socket.handshake.auth) as { readonly protocol?: unknown; readonly token?: unknown }
  const bearer = auth.token !== undefined && auth.token !== null
  if (!bearer && origin === undefined && cookie !== undefined)
    refuse('FORBIDDEN', 'A connection with a cookie has to say which page it comes from (Origin).')
  if (auth.protocol !== protocol)
    refuse('PROTOCOL', 'The house has been updated. Reload the page; what you typed is kept.')
  const given = typeof auth.token === 'string' ? auth.token : undefined
  const token = bearer ? given : readCookie(cookie, cookieName(ctx.config.secureCookies))
  const found = await identified(ctx, { token, bearer })
  if ('refused' in found) refuse(found.refused, sessionSentence(found))
  await ctx.limiter.take('handshake', { person: found.actor.id, address })
  const times = Math.max(1, ctx.config.limitsFactor)
  const { conn } = socket.client
  if (
    sockets.seats.at(address) > sizes.socketsPerAddress * times ||
    !sockets.seats.take(conn, found.actor.id, sizes.socketsPerPerson * times)
  )
    refuse('RATE_LIMITED', 'Too many devices are connected at once. Close some and try again.', {
      retry_after_ms: tooManyRetryMs,
    })
  return { actor: found.actor, token: token ?? '', address }
}
