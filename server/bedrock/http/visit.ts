// What a route may do to the visitor's own cookies.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '#server/context'
import type { Visit } from '../slice.ts'
import { cookieName, csrfCookieName } from './cookies.ts'
import { csrfToken } from './csrf.ts'

const deviceCharacters = 120

/** The visit behind a request. */
export function visitOf(ctx: AppContext, request: FastifyRequest, reply: FastifyReply): Visit {
  const { config } = ctx
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies } as const
  return {
    address: request.ip,
    device: (request.headers['user-agent'] ?? 'unknown').replace(/[^\x20-\x7e]/g, '').slice(0, deviceCharacters),
    csrfToken: () => csrfToken(request, reply, config),
    begin(token, maxAgeMs) {
      reply.setCookie(cookieName(config.secureCookies), token, { ...cookie, maxAge: Math.floor(maxAgeMs / 1_000) })
      reply.clearCookie(csrfCookieName(config.secureCookies), cookie)
    },
    end() {
      reply.clearCookie(cookieName(config.secureCookies), cookie)
      reply.clearCookie(csrfCookieName(config.secureCookies), cookie)
    },
  }
}
