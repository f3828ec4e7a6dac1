// Who asks a route: no forged request, a credential that opens something, a role and a scope that may enter.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RouteSpec } from '#contract/define'
import type { AppContext } from '#server/context'
import { type Actor, mayByScope, mayEnter } from '../actor.ts'
import { refuse } from '../refusal.ts'
import { sessionSentence } from '../session-sentence.ts'
import { credentialOf, identified, refuseBearer } from './credential.ts'
import { refuseForgery } from './csrf.ts'

/** The actor of a request; null for a stranger where anyone may come. Refuses whoever may not enter. */
export async function routeActor(
  app: FastifyInstance,
  ctx: AppContext,
  spec: RouteSpec,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor | null> {
  const credential = credentialOf(ctx, request)
  if (!credential.bearer) await refuseForgery(app, ctx.config, request, reply)
  const found = await identified(ctx, credential)
  if ('actor' in found) {
    if (!mayEnter(found.actor, spec.policy)) refuse('FORBIDDEN', 'Your role does not allow this.')
    if (!mayByScope(found.actor, spec)) refuse('FORBIDDEN', 'This token was not given what that needs.')
    return found.actor
  }
  if (credential.bearer)
    return await refuseBearer(ctx, request.ip, found.refused === 'BANNED' ? 'BANNED' : 'AUTH_REQUIRED')
  if (spec.policy !== 'anyone') refuse(found.refused, sessionSentence(found))
  return null
}
