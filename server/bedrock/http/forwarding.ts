// Notices proxies that nobody declared: their forwarded headers are ignored, so all their visitors count as one address.
import type { FastifyInstance } from 'fastify'
import type { Logger } from '../watch/logger.ts'
import type { Metrics } from '../watch/metrics.ts'
import type { Trust } from './address.ts'

/** Counts requests with forwarded headers from untrusted peers, and warns at the first. */
export function noticeForwarding(app: FastifyInstance, trust: Trust, metrics: Metrics, logger: Logger): void {
  let warned = false
  app.addHook('onRequest', async ({ headers, socket }) => {
    if (headers['x-forwarded-for'] === undefined || trust(socket.remoteAddress ?? '', 0)) return
    metrics.untrustedForwards.inc()
    if (warned) return
    warned = true
    logger.warn(
      { proxy: socket.remoteAddress },
      'forwarded headers from an untrusted proxy are ignored; if it is yours, name it in NEOSPACE_TRUST_PROXY',
    )
  })
}
