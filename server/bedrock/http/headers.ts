// The security headers of every answer: no framing, no sniffing, no referrers; for pages a content policy without `unsafe-*` and no device powers but the microphone and the passkeys of the house's own, for the rest a policy that allows nothing.
import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Config } from '#server/config/config'
import { nameable, runSources } from '../framed/run-origin.ts'

const none = ["'none'"]
const self = ["'self'"]
const yearSeconds = 31_536_000

/** Powers of the device that no page uses; some of them the house's own pages get back below. */
const unusedPowers = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
const permissions = unusedPowers.map((power) => `${power}=()`).join(', ')

/** What the house's own pages may: they alone, and no frame in them, may ask for the microphone, because people record their voice there, and for passkeys. */
export const pagePermissions = permissions.replaceAll(
  /(microphone|publickey-credentials-(?:create|get))=\(\)/g,
  '$1=(self)',
)

/** On Linux browsers have no Bluetooth for pages, so Chromium does not know its name there and complains of it in each of them. */
const knownTo = (powers: string, browser = ''): string =>
  /\(X11; Linux/.test(browser) ? powers.replace('bluetooth=(), ', '') : powers

/** Registers the headers. Pages get a nonce each, as `reply.cspNonce`. */
export async function securityHeaders(app: FastifyInstance, config: Config): Promise<void> {
  // Pages at an IPv6 address reach their socket through 'self'.
  const named = nameable(config)
  const sockets = named.map((origin) => origin.replace(/^http/, 'ws'))
  const own = named.map((origin) => `${origin}/frames/`)
  const frames = config.runOrigin === null ? own : [...own, ...runSources(config)]
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
        imgSrc: [...self, 'data:', 'blob:'],
        mediaSrc: [...self, 'blob:'],
        fontSrc: self,
        connectSrc: [...self, ...sockets],
        workerSrc: self,
        manifestSrc: self,
        // Documents of members' own making, each with a policy of its own.
        frameSrc: frames.length > 0 ? frames : self,
        objectSrc: none,
        baseUri: none,
        formAction: self,
        frameAncestors: none,
        requireTrustedTypesFor: ["'script'"],
        // No page makes markup from text, so none may make a policy that would trust some; each of these lets one worker in.
        trustedTypes: ['house-worker', 'lobby-copyist', 'song-renderer'],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.secureCookies ? { maxAge: yearSeconds, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onSend', async (request, reply) => {
    if (isPage(reply)) {
      const given = String(reply.getHeader('permissions-policy') ?? permissions)
      reply.header('permissions-policy', knownTo(given, request.headers['user-agent']))
      return
    }
    // A first visit to a wall is some sixty answers, and what browsers read in pages alone was 44 of its 1 027 KiB. A worker's script, which has a policy of its own, sets it at its door.
    const policy = String(reply.getHeader('content-security-policy') ?? '')
    if (policy.includes(reply.cspNonce.script)) reply.header('content-security-policy', pagelessPolicy)
  })
}
const isPage = (reply: FastifyReply): boolean => String(reply.getHeader('content-type') ?? '').startsWith('text/html')

/** For what is no page: opened as one, it may do nothing. */
const pagelessPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The same for answers that are no page and never come as far as the hooks above: unreadable requests, refused handshakes. */
export const bareHeaders = (config: Config): Readonly<Record<string, string>> => ({
  'cache-control': 'no-store',
  'content-security-policy': pagelessPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  ...(config.secureCookies ? { 'strict-transport-security': `max-age=${yearSeconds}` } : {}),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
})
