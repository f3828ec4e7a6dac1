// Registers one route of the contract: forgery check, session, policy, limit, shape, then the slice; one envelope for every answer.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '#server/context'
import { type Actor, mayByScope, mayEnter } from '../actor.ts'
import { refuse } from '../refusal.ts'
import { refuseSilenced } from '../silence.ts'
import { sessionSentence } from '../session-sentence.ts'
import type { BoundRoute, RouteInput } from '../slice.ts'
import type { RouteSpec } from '#contract/define'
import { validated, validatedText } from '../validate.ts'
import { type Credential, credentialOf, identified, refuseBearer } from './credential.ts'
import { refuseForgery } from './csrf.ts'
import { visitOf } from './visit.ts'

/** Makes Fastify answer the route. */
export function handle(app: FastifyInstance, ctx: AppContext, { spec, run }: BoundRoute): void {
  app.route({
    method: spec.method,
    url: spec.path,
    handler: async (request, reply) => {
      const data = await run(await inputOf(app, ctx, spec, request, reply))
      reply.code(spec.status ?? 200).header('cache-control', 'no-store')
      return { ok: true, data }
    },
  })
}

async function inputOf(
  app: FastifyInstance,
  ctx: AppContext,
  spec: RouteSpec,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RouteInput<RouteSpec>> {
  const credential = credentialOf(ctx, request)
  if (!credential.bearer) await refuseForgery(app, ctx.config, request, reply)
  const actor = await actorOf(ctx, spec, credential, request.ip)
  await ctx.limiter.take(spec.limit, { person: actor?.id ?? null, address: request.ip })
  refuseSilenced(actor, spec, request.method !== 'GET', ctx.clock.now())
  if (ctx.config.mode === 'read_only' && request.method !== 'GET' && !spec.whileReadOnly)
    refuse('READ_ONLY', 'The house can only be read at the moment. Try again later.')
  return {
    // The policy has made sure of somebody where the route asks for it.
    actor: actor as Actor,
    params: spec.params ? validatedText(spec.params, request.params) : undefined,
    query: spec.query ? validatedText(spec.query, request.query) : undefined,
    body: spec.body ? validated(spec.body, request.body) : undefined,
    visit: visitOf(ctx, request, reply),
  } as RouteInput<RouteSpec>
}

async function actorOf(
  ctx: AppContext,
  spec: RouteSpec,
  credential: Credential,
  address: string,
): Promise<Actor | null> {
  const found = await identified(ctx, credential)
  if ('actor' in found) {
    if (!mayEnter(found.actor, spec.policy)) refuse('FORBIDDEN', 'Your role does not allow this.')
    if (!mayByScope(found.actor, spec)) refuse('FORBIDDEN', 'This token was not given what that needs.')
    return found.actor
  }
  if (credential.bearer)
    return await refuseBearer(ctx, address, found.refused === 'BANNED' ? 'BANNED' : 'AUTH_REQUIRED')
  if (spec.policy !== 'anyone') refuse(found.refused, sessionSentence(found))
  return null
}
