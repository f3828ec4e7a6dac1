// Serves files of people: whole or in part, under headers that make them nothing but a picture, a sound or something to save, to whoever holds an address. Cookies are neither looked at nor set.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../refusal.ts'
import type { BoundBytes, ServedBytes } from '../slice.ts'
import { attachmentHeader } from './attachment-header.ts'
import { byteRange } from './byte-range.ts'

/** What every such answer carries on top of the house's headers. */
const inert = {
  // Opened by itself it can do nothing, whatever a browser makes of it.
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'accept-ranges': 'bytes',
}

/** Registers one such door, for GET and HEAD. */
export function serveBytes(app: FastifyInstance, { path, find }: BoundBytes): void {
  app.route<{ Params: Record<string, string> }>({
    method: ['GET', 'HEAD'],
    url: path,
    handler: async (request, reply) => {
      const query = new URLSearchParams(request.url.split('?')[1] ?? '')
      return await send(await find(request.params, query), request, reply)
    },
  })
}

async function send(found: ServedBytes, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.headers({
    ...inert,
    etag: found.etag,
    'cache-control': found.cacheControl,
    'content-disposition': found.toSave ? attachmentHeader(found.fileName) : `inline; filename="${found.fileName}"`,
    // A member's page runs in a frame without an origin of its own, which counts as foreign; what it may not see has no address there.
    'cross-origin-resource-policy': found.toSave ? 'same-origin' : 'cross-origin',
  })
  if (request.headers['if-none-match']?.split(/\s*,\s*/).some((tag) => tag === found.etag || tag === '*'))
    return reply.code(304).send()
  const whole = request.headers['if-range'] !== undefined && request.headers['if-range'] !== found.etag
  const range = whole ? undefined : byteRange(request.headers.range, found.bytes)
  if (range === null) return reply.code(416).header('content-range', `bytes */${found.bytes}`).send()
  const length = range ? range.last - range.first + 1 : found.bytes
  reply.code(range ? 206 : 200).headers({ 'content-type': found.type, 'content-length': String(length) })
  if (range) reply.header('content-range', `bytes ${range.first}-${range.last}/${found.bytes}`)
  if (request.method === 'HEAD') return reply.send()
  return reply.send((await found.open(range)) ?? refuse('NOT_FOUND', 'There is nothing here.'))
}
