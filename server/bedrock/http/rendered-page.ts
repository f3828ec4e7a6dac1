// Serves a page that the server renders: the house's own stylesheets around it, no script.
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '#server/context'
import type { BoundPage } from '../slice.ts'
import { countRequest } from './count-request.ts'
import { sheetLinks } from './sheet-links.ts'

/** Registers one rendered page; `shell` is the built client's page, whose stylesheets it shares. */
export function serveRendered(app: FastifyInstance, ctx: AppContext, shell: string | null, page: BoundPage): void {
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
${sheetLinks(shell ?? '')}
${page.css === undefined ? '' : `<style nonce="__CSP_NONCE__">${page.css}</style>`}
</head>
<body>${page.render()}</body>
</html>
`
  app.get(page.path, async (request, reply) => {
    await countRequest(ctx, reply, 'default', { person: null, address: request.ip })
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(text.replaceAll('__CSP_NONCE__', reply.cspNonce.style))
  })
}
