// Sanctions and appeals over HTTP.
import type { Actor } from '#bedrock/actor'
import { type BoundRoute, serve } from '#bedrock/slice'
import { normaliseText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import * as moderation from '#contract/moderation'
import type { BrokenRule } from '#contract/sanctions'
import type { AppContext } from '#server/context'
import { judge, type Sanction } from '#slices/accounts/index'
import { appeals } from './prepare/appeals.ts'
import { viewJudged } from './view.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const act = async (actor: Actor, id: number, sanction: Sanction) => ({
    person: viewJudged(await judge(ctx, actor, { id }, sanction), ctx.clock.now()),
  })
  const why = ({ reason, rule }: { readonly reason: string; readonly rule?: BrokenRule | undefined }) => ({
    reason: normaliseText(reason, sizes.reasonCharacters),
    rule,
  })
  return [
    ...appeals(ctx),
    serve(moderation.warnPerson, ({ actor, params, body }) => act(actor, params.id, { act: 'warn', ...why(body) })),
    serve(moderation.knowPerson, ({ actor, params }) => act(actor, params.id, { act: 'know' })),
    serve(moderation.suspendPerson, ({ actor, params, body }) =>
      act(actor, params.id, { act: 'suspend', forMs: body.days * dayMs, ...why(body) }),
    ),
    serve(moderation.unsuspendPerson, ({ actor, params }) => act(actor, params.id, { act: 'unsuspend' })),
    serve(moderation.banPerson, ({ actor, params, body }) =>
      act(actor, params.id, { act: 'ban', ...why(body) }),
    ),
    serve(moderation.unbanPerson, ({ actor, params }) => act(actor, params.id, { act: 'unban' })),
    serve(moderation.mutePerson, ({ actor, params, body }) =>
      act(actor, params.id, { act: 'mute', forMs: body.minutes * minuteMs, ...why(body) }),
    ),
    serve(moderation.unmutePerson, ({ actor, params }) => act(actor, params.id, { act: 'unmute' })),
    serve(moderation.freezePerson, ({ actor, params, body }) =>
      act(actor, params.id, { act: 'freeze', ...why(body) }),
    ),
    serve(moderation.unfreezePerson, ({ actor, params }) => act(actor, params.id, { act: 'unfreeze' })),
    serve(moderation.changeRole, ({ actor, params, body }) => act(actor, params.id, { act: 'role', role: body.role })),
  ]
}
