// Turns whatever went wrong in a request into the failure shape with the right status. An exception's own text never leaves the house.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { sizes } from '#contract/limits'
import { refusals } from '#contract/refusals'
import { failure } from '../failure.ts'
import { sendFailure, type Shown } from './fault-forms.ts'
import { Refusal } from '../refusal.ts'
import type { Metrics } from '../watch/metrics.ts'

/** Makes what answers a failed request, and counts it. */
export const answerErrors =
  (metrics: Metrics, shown: Shown) =>
  (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void => {
    const refusal = error instanceof Refusal ? error : known(error, request)
    if (!refusal) request.log.error({ err: error }, 'a request failed')
    const said = failure(refusal ?? error, request.id)
    metrics.refusals.inc({ code: said.code, via: 'http' })
    if (said.retry_after_ms !== undefined) reply.header('retry-after', String(Math.ceil(said.retry_after_ms / 1_000)))
    sendFailure(shown, request, reply, refusals[said.code].status, said)
  }

/** Fastify's own complaints about a request, in the house's words. */
function known(error: Error, { routeOptions }: FastifyRequest): Refusal | undefined {
  const code = 'code' in error ? String(error.code) : ''
  const status = 'statusCode' in error ? Number(error.statusCode) : 500
  if (code.startsWith('FST_CSRF'))
    return new Refusal('CSRF', 'This page is too old to act. Reload it; what you typed is kept.')
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || status === 413)
    return new Refusal(
      'TOO_LARGE',
      `This is larger than the ${Math.floor((routeOptions.bodyLimit ?? sizes.bodyBytes) / 1_024)} KiB that the house accepts here. Send less.`,
    )
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || status === 415)
    return new Refusal(
      'UNSUPPORTED_TYPE',
      'The house does not read this type here. Send JSON, or a file as application/octet-stream where one is asked for.',
    )
  if (status === 404) return new Refusal('NOT_FOUND', 'There is nothing here.')
  if (status >= 400 && status < 500)
    return new Refusal('VALIDATION', 'The request could not be read. Check that its body is JSON as documented.')
  return undefined
}
