// The security headers of every answer: a content policy without `unsafe-*`, no framing, no sniffing, no referrers, no device powers.
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Config } from '#server/config/config'

const none = ["'none'"]
const self = ["'self'"]

/** Registers the headers. Pages get a nonce each, as `reply.cspNonce`. */
export async function securityHeaders(app: FastifyInstance, config: Config): Promise<void> {
  // A policy cannot name an IPv6 address; pages at one reach their socket through 'self'.
  const sockets = config.origins
    .filter((origin) => !origin.includes('['))
    .map((origin) => origin.replace(/^http/, 'ws'))
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
        frameSrc: none,
        objectSrc: none,
        baseUri: none,
        formAction: self,
        frameAncestors: none,
        requireTrustedTypesFor: ["'script'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.secureCookies ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header(
      'permissions-policy',
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    )
  })
}
