// Who may make this call now: a session that is alive, within its limits, and nobody who may change nothing.
import type { CallSpec } from '#contract/define'
import type { AppContext } from '#server/context'
import { type Actor, isNew } from '../actor.ts'
import type { Caller } from '../limiter.ts'
import { refuseReadOnly } from '../mode.ts'
import { refuseSilenced } from '../silence.ts'
import { callActor } from './call-actor.ts'
import type { LiveConnection } from './sockets.ts'

/** [MOD-1.22] The connection's actor as they are now. Whoever is new is counted once more where they say something. */
export async function admitted(
  ctx: AppContext,
  connection: LiveConnection,
  spec: CallSpec,
  caller: Caller,
): Promise<Actor> {
  const actor = await callActor(ctx, connection, spec)
  await ctx.limiter.take(spec.limit, caller)
  if (spec.speaks && isNew(actor, ctx.clock.now())) await ctx.limiter.take('newcomer', caller)
  refuseSilenced(actor, spec, spec.stores === true || spec.speaks === true, ctx.clock.now())
  if (spec.stores) refuseReadOnly(ctx.mode)
  return actor
}
