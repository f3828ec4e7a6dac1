// What a request or handshake brings to say who it is: a bearer token, or else the session cookie, never the rights of both.
import type { FastifyRequest } from 'fastify'
import type { AppContext } from '#server/context'
import { botPrefix } from '../crypto/tokens.ts'
import { refuse } from '../refusal.ts'
import type { Identified } from '../sessions.ts'
import { cookieName } from './cookies.ts'

export interface Credential {
  readonly token: string | undefined
  /** No browser sends it by itself, so it can be neither forged by another site nor mixed with a cookie. */
  readonly bearer: boolean
}

/** The credential of an HTTP request. A header of another scheme belongs to a proxy and is passed over. */
export function credentialOf(ctx: AppContext, request: FastifyRequest): Credential {
  const bearer = /^bearer +(.*)$/i.exec(request.headers.authorization?.trim() ?? '')
  return bearer
    ? { token: bearer[1], bearer: true }
    : { token: request.cookies[cookieName(ctx.config.secureCookies)], bearer: false }
}

/** Who the credential belongs to. A session's token is none for a bearer, and a bot's none for a cookie. */
export async function identified(ctx: AppContext, { token, bearer }: Credential): Promise<Identified> {
  if (token?.startsWith(botPrefix) !== bearer && (bearer || token !== undefined)) return { refused: 'AUTH_REQUIRED' }
  const found = await ctx.sessions.identify(token)
  return bearer && 'refused' in found && found.refused === 'SESSION_EXPIRED' ? { refused: 'AUTH_REQUIRED' } : found
}

/** Refuses a bearer token that opens nothing, and counts it like a refused handshake. */
export async function refuseBearer(ctx: AppContext, address: string, code: 'AUTH_REQUIRED' | 'BANNED'): Promise<never> {
  await ctx.limiter.take('handshake_refused', { person: null, address })
  return refuse(code, 'This token opens nothing. Ask those who run the house for another.')
}
