// Serves documents that the server makes for each who asks: pages with the house's shell around them, frames, feeds. Each brings its own policy where it needs another one.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '#server/context'
import type { BoundDocument, ServedDocument, ServedDownload } from '../slice.ts'
import { countRequest } from './count-request.ts'
import { credentialOf, identified } from './credential.ts'
import { pagePermissions } from './headers.ts'
import { hasAlready, tagOf } from './revalidate.ts'
import { sendPacked } from './send-packed.ts'

/** Registers one such door, for GET and HEAD; `shell` is the built client's page. */
export function serveDocument(app: FastifyInstance, ctx: AppContext, shell: string | null, bound: BoundDocument): void {
  app.route<{ Params: Record<string, string> }>({
    method: ['GET', 'HEAD'],
    url: bound.path,
    handler: async (request, reply) => {
      const found = bound.personal ? await identified(ctx, credentialOf(ctx, request)) : null
      const actor = found && 'actor' in found ? found.actor : null
      await countRequest(ctx, reply, 'default', { person: actor?.id ?? null, address: request.ip })
      const query = new URLSearchParams(request.url.split('?')[1] ?? '')
      const alone = request.headers['sec-fetch-dest'] === 'document'
      const answer = await bound.answer({ actor, params: request.params, query, shell, alone })
      return 'open' in answer ? hand(request, reply, answer) : send(request, reply, answer)
    },
  })
}

/** Nobody keeps a copy of it on the way, and no browser shows it in place of a page. */
function hand({ method }: FastifyRequest, reply: FastifyReply, { type, fileName, open }: ServedDownload): FastifyReply {
  reply.type(type).headers({
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="${fileName}"`,
  })
  return method === 'HEAD' ? reply.send() : reply.send(open())
}

function send(request: FastifyRequest, reply: FastifyReply, found: ServedDocument): FastifyReply {
  // Tagged before it gets its nonce, which is of one answer alone.
  if (hasAlready(request, reply, tagOf(found.body))) {
    // The copy that the browser has goes with the policy with which it came.
    reply.removeHeader('content-security-policy')
    return reply.code(304).send()
  }
  if (found.framed) reply.removeHeader('x-frame-options')
  else if (found.type.startsWith('text/html')) reply.header('permissions-policy', pagePermissions)
  reply
    .code(found.status ?? 200)
    .headers(found.headers ?? {})
    .type(found.type)
  return (
    sendPacked(request, reply, found.packed) ?? reply.send(found.body.replaceAll('__CSP_NONCE__', reply.cspNonce.style))
  )
}
