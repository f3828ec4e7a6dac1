// What is too weighty for a session that was merely left open: whoever asks has to have proved anew who they are.
import type { RouteSpec } from '#contract/define'
import { sizes } from '#contract/limits'
import type { Actor } from './actor.ts'
import { refuse } from './refusal.ts'

/** [ACC-4.6] A route that names CONFIRM among its refusals is answered only within ten minutes of a confirmation in this session. */
export function refuseUnconfirmed(actor: Actor | null, spec: RouteSpec, now: number): void {
  if (!spec.refusals.includes('CONFIRM')) return
  const confirmedAt = actor?.confirmedAt ?? null
  if (confirmedAt === null || now - confirmedAt >= sizes.confirmedMs)
    refuse('CONFIRM', 'This is asked for again, in case somebody else sits at your screen: type your passphrase.')
}
