// Answers one socket event: session, policy, limits, shape, then the slice. Whatever goes wrong, the socket lives on and gets a coded answer.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { busyRetryMs, failure } from '../failure.ts'
import { Refusal, refuse } from '../refusal.ts'
import type { BoundCall } from '../slice.ts'
import { validated } from '../validate.ts'
import { admitted } from './admitted.ts'
import { noteExcess } from './excess.ts'
import type { LiveConnection } from './sockets.ts'

export type Ack = (answer: unknown) => void

/** Runs a call of the contract (undefined: it knows none of that name) for a connection and acknowledges it; without `ack` only failures are told, as an `error` event. */
export async function answerCall(
  ctx: AppContext,
  connection: LiveConnection,
  bound: BoundCall | undefined,
  raw: unknown,
  ack: Ack | undefined,
): Promise<void> {
  // Made where it is told: random bytes for every event would be for nothing.
  let made: string | undefined
  const requestId = (): string => (made ??= ctx.random.token(9))
  const event = bound?.spec.event ?? 'unknown'
  const began = performance.now()
  let outcome = 'ok'
  try {
    const data = await inTime(run(ctx, connection, bound, raw))
    ack?.({ ok: true, data })
  } catch (error) {
    const said = failure(error, requestId())
    outcome = said.code
    ctx.metrics.refusals.inc({ code: said.code, via: 'socket' })
    if (!(error instanceof Refusal))
      ctx.logger.error(
        { err: error, request_id: requestId(), event, user_id: connection.actor.id },
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
        request_id: requestId(),
      })
  }
  ctx.metrics.socketEvents.inc({ event, outcome })
  ctx.metrics.socketSeconds.observe({ event }, (performance.now() - began) / 1_000)
  if (ctx.logger.isLevelEnabled('debug'))
    ctx.logger.debug({ request_id: requestId(), event, outcome, user_id: connection.actor.id }, 'socket event')
}

async function run(
  ctx: AppContext,
  connection: LiveConnection,
  bound: BoundCall | undefined,
  raw: unknown,
): Promise<unknown> {
  const caller = { person: connection.actor.id, address: connection.address }
  await ctx.limiter.take('socket_events', caller)
  if (!bound) refuse('UNKNOWN_EVENT', 'There is no event of that name.')
  const { spec } = bound
  const actor = await admitted(ctx, connection, spec, caller)
  const payload = validated(spec.payload, raw)
  return await bound.run({ actor, payload, connection } as Parameters<BoundCall['run']>[0])
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
