// Answers requests that cannot be read so far as to find their route: a broken address, broken HTTP. They get the failure shape and the headers like any other.
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { refusals } from '#contract/refusals'
import type { Config } from '#server/config/config'
import { failure } from '../failure.ts'
import { Refusal } from '../refusal.ts'
import { requestId } from '../watch/request-id.ts'
import { bareHeaders } from './headers.ts'
import { coffee } from './teapot.ts'

const unreadable = (): Refusal => new Refusal('VALIDATION', 'This address cannot be read. Check how it is spelled.')

/** For an address whose escapes make no sense. */
export const answerUnreadable =
  (config: Config) =>
  (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    reply
      .code(refusals.VALIDATION.status)
      .headers({ ...bareHeaders(config), 'x-request-id': request.id })
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(failure(unreadable(), request.id)))
  }

interface Broken extends Error {
  readonly code?: string
  /** What came. */
  readonly rawPacket?: unknown
}

/** Node’s own parser does not know the method of RFC 2324. */
const wantsCoffee = ({ rawPacket }: Broken): boolean =>
  rawPacket instanceof Uint8Array && Buffer.from(rawPacket.subarray(0, 5)).toString('latin1') === 'BREW '

/** For bytes that are no HTTP; the connection ends with the answer. */
export const answerBroken =
  (config: Config) =>
  (error: Broken, socket: Duplex): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
    const refusal =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? new Refusal('TOO_LARGE', 'The headers of this request are larger than the house accepts.')
        : wantsCoffee(error)
          ? coffee()
          : new Refusal('VALIDATION', 'This is no request that the house can read.')
    const id = requestId(undefined)
    const said = JSON.stringify(failure(refusal, id))
    const { status } = refusals[refusal.code]
    const headers = {
      ...bareHeaders(config),
      'x-request-id': id,
      connection: 'close',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(said)),
    }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', said].join('\r\n'))
  }
