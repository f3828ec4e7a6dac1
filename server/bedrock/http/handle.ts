// Registers one route of the contract: forgery check, session, policy, limit, shape, then the slice; one envelope for every answer.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '#server/context'
import { refuseUnconfirmed } from '../confirmation.ts'
import { refuseReadOnly } from '../mode.ts'
import { refuseSilenced } from '../silence.ts'
import type { BoundRoute, RouteInput } from '../slice.ts'
import type { RouteSpec } from '#contract/define'
import { validated, validatedText } from '../validate.ts'
import { countRequest } from './count-request.ts'
import { arrivingIn, letGo, refuseOtherTypes } from './incoming-bytes.ts'
import { routeActor } from './route-actor.ts'
import { visitOf } from './visit.ts'

/** Makes Fastify answer the route. */
export function handle(app: FastifyInstance, ctx: AppContext, { spec, run }: BoundRoute): void {
  app.route({
    method: spec.method,
    url: spec.path,
    handler: async (request, reply) => {
      const data = await settled(spec, request, reply, async () => run(await inputOf(app, ctx, spec, request, reply)))
      reply.code(spec.status ?? 200).header('cache-control', 'no-store')
      return { ok: true, data }
    },
  })
}

/** A file that is refused half-way ends its connection, because what is still coming would be taken for the next request. */
async function settled<T>(
  { takes }: RouteSpec,
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<T>,
): Promise<T> {
  if (!takes) return await work()
  try {
    return await work()
  } catch (error) {
    await letGo(request, reply)
    throw error
  }
}

async function inputOf(
  app: FastifyInstance,
  ctx: AppContext,
  spec: RouteSpec,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RouteInput<RouteSpec>> {
  const actor = await routeActor(app, ctx, spec, request, reply)
  await countRequest(ctx, reply, spec.limit, { person: actor?.id ?? null, address: request.ip })
  refuseSilenced(actor, spec, request.method !== 'GET', ctx.clock.now())
  if (request.method !== 'GET' && !spec.whileReadOnly) refuseReadOnly(ctx.mode)
  if (spec.takes) refuseOtherTypes(request)
  const input = {
    // The policy has made sure of somebody where the route asks for it.
    actor: actor as RouteInput<RouteSpec>['actor'],
    params: spec.params ? validatedText(spec.params, request.params) : undefined,
    query: spec.query ? validatedText(spec.query, request.query) : undefined,
    body: spec.body ? validated(spec.body, request.body) : undefined,
    ...(spec.takes ? { arriving: arrivingIn(request) } : {}),
    visit: visitOf(ctx, request, reply),
  } as RouteInput<RouteSpec>
  refuseUnconfirmed(actor, spec, ctx.clock.now())
  return input
}
