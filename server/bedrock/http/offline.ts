// The pages that others keep for the time when they do not reach the house: browsers, and the proxy before it.
import type { FastifyInstance } from 'fastify'
import { dayOf, type Shown } from './fault-forms.ts'

/** Where the house’s own worker finds it. */
const offlinePath = '/offline'

/** Where a proxy’s keeper finds what it shows by itself. */
const kept = { [offlinePath]: 'offline', '/offline/502': '502', '/offline/504': '504' } as const

/** Registers them; a browser asks for its own anew with each new worker. */
export function serveOffline(app: FastifyInstance, { forms, links, now }: Shown): void {
  for (const [path, kind] of Object.entries(kept))
    app.get(path, (_request, reply) =>
      reply
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(forms.kept(kind, dayOf(now()), { nonce: reply.cspNonce.style, links })),
    )
}
