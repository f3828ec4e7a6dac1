// Against forged requests: unsafe methods must come from the house's own pages (Origin, Sec-Fetch-Site) and carry a token bound to the visitor's session.
import csrf from '@fastify/csrf-protection'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '#server/config/config'
import { tokenHash } from '../crypto/tokens.ts'
import { refuse } from '../refusal.ts'
import { cookieName, csrfCookieName } from './cookies.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What a token is bound to: the session, or the lack of one. */
const binding = (request: FastifyRequest, config: Config): string =>
  tokenHash(request.cookies[cookieName(config.secureCookies)] ?? 'anonymous')

/** Registers the protection; call after the cookie plugin. */
export async function protectForms(app: FastifyInstance, config: Config, hmacKey: Buffer): Promise<void> {
  await app.register(csrf, {
    cookieKey: csrfCookieName(config.secureCookies),
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies },
    getToken: (request) => String(request.headers['x-csrf-token'] ?? ''),
    getUserInfo: (request) => binding(request, config),
    csrfOpts: { hmacKey },
    logLevel: 'debug',
  })
}

/** Refuses an unsafe request that another site may have caused. */
export async function refuseForgery(
  app: FastifyInstance,
  config: Config,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (safe.has(request.method)) return
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined && !config.origins.includes(origin))
    refuse('CSRF', 'This request comes from another site. Open the house at its own address.')
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    refuse('CSRF', 'This request comes from another site. Open the house at its own address.')
  if (origin === undefined && site === undefined)
    refuse('CSRF', 'A request that changes something has to say which page it comes from (Origin).')
  await new Promise<void>((resolve, reject) => {
    // The plugin answers a bad token through `reply.send`; here every refusal goes through one door.
    const door = Object.create(reply, { send: { value: (error: Error) => reject(error) } })
    app.csrfProtection(request, door, () => resolve())
  })
}

/** A token for this visitor; sets the pre-session cookie if they have none. */
export const csrfToken = (request: FastifyRequest, reply: FastifyReply, config: Config): string =>
  reply.generateCsrf({ userInfo: binding(request, config) })
