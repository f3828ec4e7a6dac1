// Sends a compressed copy of a text to whoever takes one.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Packed } from '../slice.ts'

/** Sends the smallest copy whose coding the request names; undefined where it takes none of them. */
export function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  packed: Packed = {},
): FastifyReply | undefined {
  if (packed.br === undefined && packed.gzip === undefined) return undefined
  const vary = reply.getHeader('vary')
  reply.header('vary', vary === undefined ? 'Accept-Encoding' : `${String(vary)}, Accept-Encoding`)
  const taken = codingsIn(request.headers['accept-encoding'])
  for (const coding of ['br', 'gzip'] as const) {
    const copy = packed[coding]
    if (copy !== undefined && taken.has(coding)) return reply.header('content-encoding', coding).send(copy)
  }
  return undefined
}

/** Those that are named and not ruled out by a weight of nothing. */
function codingsIn(accepted: string | readonly string[] = ''): ReadonlySet<string> {
  const named = String(accepted).split(',')
  return new Set(
    named
      .filter((each) => !/;\s*q=0(?:\.0*)?\s*$/i.test(each))
      .map((each) => each.replace(/;.*$/, '').trim().toLowerCase()),
  )
}
