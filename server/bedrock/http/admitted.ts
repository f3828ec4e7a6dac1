// Who may make this request now: a credential that opens something, within its limits, and nobody who may change nothing.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RouteSpec } from '#contract/define'
import type { AppContext } from '#server/context'
import { type Actor, isNew } from '../actor.ts'
import { countRequest } from './count-request.ts'
import { refuseChange } from './refuse-change.ts'
import { routeActor } from './route-actor.ts'

/** [MOD-1.22] The actor; null for a stranger where anyone may come. Whoever is new is counted once more where they say something. */
export async function admitted(
  app: FastifyInstance,
  ctx: AppContext,
  spec: RouteSpec,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor | null> {
  const actor = await routeActor(app, ctx, spec, request, reply)
  const caller = { person: actor?.id ?? null, address: request.ip }
  await countRequest(ctx, reply, spec.limit, caller)
  if (actor && spec.speaks && isNew(actor, ctx.clock.now())) await ctx.limiter.take('newcomer', caller)
  refuseChange(ctx, actor, spec, request.method)
  return actor
}
