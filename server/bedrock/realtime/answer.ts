// Answers one socket event: session, policy, limits, shape, then the slice. Whatever goes wrong, the socket lives on and gets a coded answer.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { mayByScope, mayEnter } from '../actor.ts'
import { busyRetryMs, failure } from '../failure.ts'
import { Refusal, refuse } from '../refusal.ts'
import { refuseSilenced } from '../silence.ts'
import { sessionSentence } from '../session-sentence.ts'
import type { BoundCall } from '../slice.ts'
import { validated } from '../validate.ts'
import { noteExcess } from './excess.ts'
import type { Realtime } from './realtime.ts'
import type { LiveConnection } from './sockets.ts'

export type Ack = (answer: unknown) => void

/** Runs a call of the contract (undefined: it knows none of that name) for a connection and acknowledges it; without `ack` only failures are told, as an `error` event. */
export async function answerCall(
  ctx: AppContext,
  realtime: Realtime,
  connection: LiveConnection,
  bound: BoundCall | undefined,
  raw: unknown,
  ack: Ack | undefined,
): Promise<void> {
  const requestId = ctx.random.token(9)
  const event = bound?.spec.event ?? 'unknown'
  const began = performance.now()
  let outcome = 'ok'
  try {
    const data = await inTime(run(ctx, realtime, connection, bound, raw))
    ack?.({ ok: true, data })
  } catch (error) {
    const said = failure(error, requestId)
    outcome = said.code
    if (!(error instanceof Refusal))
      ctx.logger.error(
        { err: error, request_id: requestId, event, user_id: connection.actor.id },
        'a socket event failed',
      )
    if (said.code === 'BUSY') connection.send('slow_down', { retry_after_ms: said.retry_after_ms })
    if (said.code === 'RATE_LIMITED') noteExcess(ctx, connection, said.retry_after_ms ?? busyRetryMs)
    if (ack) ack(said)
    else
      connection.send('error', {
        code: said.code,
        error: said.error,
        ...(bound ? { event } : {}),
        request_id: requestId,
      })
  }
  ctx.metrics.socketEvents.inc({ event, outcome })
  ctx.metrics.socketSeconds.observe({ event }, (performance.now() - began) / 1_000)
  ctx.logger.debug({ request_id: requestId, event, outcome, user_id: connection.actor.id }, 'socket event')
}

async function run(
  ctx: AppContext,
  realtime: Realtime,
  connection: LiveConnection,
  bound: BoundCall | undefined,
  raw: unknown,
): Promise<unknown> {
  const caller = { person: connection.actor.id, address: connection.address }
  await ctx.limiter.take('socket_events', caller)
  if (!bound) refuse('UNKNOWN_EVENT', 'There is no event of that name.')
  const { spec } = bound
  const found = await ctx.sessions.identify(connection.token)
  if ('refused' in found) {
    realtime.end((other) => other.id === connection.id, found.refused === 'BANNED' ? 'banned' : 'expired')
    refuse(found.refused, sessionSentence(found))
  }
  connection.actor = found.actor
  if (!mayEnter(found.actor, spec.policy)) refuse('FORBIDDEN', 'Your role does not allow this.')
  if (!mayByScope(found.actor, spec)) refuse('FORBIDDEN', 'This token was not given what that needs.')
  await ctx.limiter.take(spec.limit, caller)
  refuseSilenced(found.actor, spec, spec.stores === true || spec.speaks === true, ctx.clock.now())
  if (spec.stores && ctx.config.mode === 'read_only')
    refuse('READ_ONLY', 'The house can only be read at the moment. Try again later.')
  const payload = validated(spec.payload, raw)
  return await bound.run({ actor: found.actor, payload, connection } as Parameters<BoundCall['run']>[0])
}

/** The work's answer, or BUSY when it takes longer than a client should wait. */
function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const timer = setTimeout(
    () => reject(new Refusal('BUSY', 'The house takes too long just now. Try again in a moment.')),
    sizes.answerWithinMs,
  )
  work.then(resolve, reject).finally(() => clearTimeout(timer))
  return promise
}
