// Sanctions over HTTP.
import type { Actor } from '#bedrock/actor'
import { type BoundRoute, serve } from '#bedrock/slice'
import { normaliseText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import * as moderation from '#contract/moderation'
import type { AppContext } from '#server/context'
import { judge, type Sanction } from '#slices/accounts/index'
import { viewJudged } from './view.ts'

const minuteMs = 60_000

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const act = async (actor: Actor, id: number, sanction: Sanction) => ({
    person: viewJudged(await judge(ctx, actor, { id }, sanction), ctx.clock.now()),
  })
  const reasoned = (reason: string): string => normaliseText(reason, sizes.reasonCharacters)
  return [
    serve(moderation.banPerson, ({ actor, params, body }) =>
      act(actor, params.id, { act: 'ban', reason: reasoned(body.reason) }),
    ),
    serve(moderation.unbanPerson, ({ actor, params }) => act(actor, params.id, { act: 'unban' })),
    serve(moderation.mutePerson, ({ actor, params, body }) =>
      act(actor, params.id, { act: 'mute', forMs: body.minutes * minuteMs, reason: reasoned(body.reason) }),
    ),
    serve(moderation.unmutePerson, ({ actor, params }) => act(actor, params.id, { act: 'unmute' })),
    serve(moderation.freezePerson, ({ actor, params, body }) =>
      act(actor, params.id, { act: 'freeze', reason: reasoned(body.reason) }),
    ),
    serve(moderation.unfreezePerson, ({ actor, params }) => act(actor, params.id, { act: 'unfreeze' })),
    serve(moderation.changeRole, ({ actor, params, body }) => act(actor, params.id, { act: 'role', role: body.role })),
  ]
}
