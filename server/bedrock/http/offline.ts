// The page that a browser keeps for the time when it does not reach the house.
import type { FastifyInstance } from 'fastify'
import { dayOf, type Shown } from './fault-forms.ts'

/** Where the house’s own worker finds it. */
export const offlinePath = '/offline'

/** Registers it; whoever keeps it asks for it anew with each new worker. */
export function serveOffline(app: FastifyInstance, { forms, links, now }: Shown): void {
  app.get(offlinePath, (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(forms.offline(dayOf(now()), { nonce: reply.cspNonce.style, links })),
  )
}
