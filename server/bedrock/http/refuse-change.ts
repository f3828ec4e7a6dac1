// Who may not change anything now: the silenced, and anybody while the house takes no changes.
import type { RouteSpec } from '#contract/define'
import type { AppContext } from '#server/context'
import type { Actor } from '../actor.ts'
import { refuseReadOnly } from '../mode.ts'
import { refuseSilenced } from '../silence.ts'

/** Refuses what this actor, or the house, may not do at the moment. */
export function refuseChange(ctx: AppContext, actor: Actor | null, spec: RouteSpec, method: string): void {
  refuseSilenced(actor, spec, method !== 'GET', ctx.clock.now())
  if (method !== 'GET' && !spec.whileReadOnly) refuseReadOnly(ctx.mode)
}
