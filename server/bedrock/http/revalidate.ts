// Answers that a caller may keep and ask about again: a tag made of what they say, and 304 where they still say the same.
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Characters of a tag: more than anybody could try. */
const tagCharacters = 27

/** The tag of a text. */
export const tagOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, tagCharacters)}"`

/** Sets what caches need to know, and says whether the caller has this already. Nobody else's cache may keep what differs by who asks. */
export function hasAlready(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag).header('cache-control', 'private, no-cache').header('vary', 'Cookie, Authorization')
  const known = request.headers['if-none-match']?.split(/\s*,\s*/).map((each) => each.replace(/^W\//, ''))
  return known?.some((each) => each === tag || each === '*') ?? false
}

/** The answer, or nothing and 304. */
export function revalidated(request: FastifyRequest, reply: FastifyReply, answer: object): FastifyReply {
  const text = JSON.stringify(answer)
  if (hasAlready(request, reply, tagOf(text))) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(text)
}
