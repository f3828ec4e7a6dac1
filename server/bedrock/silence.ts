// What the muted and the frozen may not do, at both edges.
import type { Actor } from './actor.ts'
import { refuse } from './refusal.ts'

/** [MOD-1.4, MOD-1.5] Refuses with MUTED and how long it lasts, or FORBIDDEN. `changes`: it is not only a look. */
export function refuseSilenced(
  actor: Actor | null,
  spec: { readonly speaks?: true; readonly whileFrozen?: true },
  changes: boolean,
  now: number,
): void {
  if (actor === null) return
  if (actor.frozen && changes && !spec.whileFrozen)
    refuse('FORBIDDEN', 'This account is frozen: it can read, and nothing else. Ask the people who run the house.')
  if (spec.speaks && actor.mutedUntil !== null && actor.mutedUntil > now)
    refuse('MUTED', 'You were asked to be silent for a while. You can read, and write again later.', {
      retry_after_ms: actor.mutedUntil - now,
    })
}
