// Requests whose body is a file: it is handed on as it comes, never gathered, and its declared type must say that it is nothing but bytes.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import { refuse } from '../refusal.ts'
import type { Arriving } from '../slice.ts'

const bytesType = 'application/octet-stream'
/** How long a refused sender is listened to, so that they hear why before the connection ends. */
const partingMs = 1_000

/** Registers routes that take bytes, apart from those whose bodies are parsed. */
export async function letBytesIn(app: FastifyInstance, register: (scope: FastifyInstance) => void): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    // Whatever it says it is: who may not enter is told so before anybody looks at the type.
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    register(scope)
  })
}

/** Refuses a body that says it is something else than bytes; another site's form cannot say so without asking. */
export function refuseOtherTypes({ headers }: FastifyRequest): void {
  const type = headers['content-type']
  if (type !== undefined && type.split(';')[0]?.trim().toLowerCase() !== bytesType)
    refuse('UNSUPPORTED_TYPE', `Send the file itself as the body, with content-type: ${bytesType}.`)
}

/** The body of such a request; empty where there is none. */
export function arrivingIn({ body, headers }: FastifyRequest): Arriving {
  const declared = headers['content-length']
  return {
    stream: body instanceof Readable ? body : Readable.from([]),
    declaredBytes: declared === undefined ? null : Number(declared),
  }
}

/** Ends the connection with the answer, and lets what was under way run out for a moment: closed at once, the answer would be lost with it. */
export async function letGo({ raw }: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (raw.complete || raw.destroyed) return
  reply.header('connection', 'close')
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, partingMs)
  raw.once('end', resolve).once('close', resolve).resume()
  await promise
  clearTimeout(timer)
}
