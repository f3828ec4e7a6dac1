// Registers one route of the contract: forgery check, session, policy, limit, shape, then the slice; one envelope for every answer.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '#server/context'
import { refuseUnconfirmed } from '../confirmation.ts'
import type { BoundRoute, RouteInput } from '../slice.ts'
import { validated, validatedText } from '../validate.ts'
import { admitted } from './admitted.ts'
import { arrivingIn, letGo, refuseOtherTypes } from './incoming-bytes.ts'
import { revalidated } from './revalidate.ts'
import { visitOf } from './visit.ts'

/** Makes Fastify answer the route. */
export function handle(app: FastifyInstance, ctx: AppContext, { spec, run }: BoundRoute): void {
  app.route({
    method: spec.method,
    url: spec.path,
    ...(spec.bodyBytes === undefined ? {} : { bodyLimit: spec.bodyBytes }),
    handler: async (request, reply) => {
      const data = await settled(spec, request, reply, async () => run(await inputOf(app, ctx, spec, request, reply)))
      reply.code(spec.status ?? 200).header('cache-control', 'no-store')
      const answer = { ok: true, data }
      return spec.revalidates ? revalidated(request, reply, answer) : answer
    },
  })
}

/** A file that is refused half-way ends its connection, because what is still coming would be taken for the next request. */
async function settled<T>(
  { takes }: BoundRoute['spec'],
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
  spec: BoundRoute['spec'],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RouteInput<BoundRoute['spec']>> {
  const actor = await admitted(app, ctx, spec, request, reply)
  if (spec.takes) refuseOtherTypes(request)
  const input = {
    // The policy has made sure of somebody where the route asks for it.
    actor: actor as RouteInput<BoundRoute['spec']>['actor'],
    params: spec.params ? validatedText(spec.params, request.params) : undefined,
    query: spec.query ? validatedText(spec.query, request.query) : undefined,
    body: spec.body ? validated(spec.body, request.body) : undefined,
    ...(spec.takes ? { arriving: arrivingIn(request) } : {}),
    visit: visitOf(ctx, request, reply),
  } as RouteInput<BoundRoute['spec']>
  refuseUnconfirmed(actor, spec, ctx.clock.now())
  return input
}
