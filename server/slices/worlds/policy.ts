// Who may do something in a world, and who may let it begin anew. Whether they may see it is decided in the query.
import { type Actor, atLeast } from '#bedrock/actor'

/** [CODE-5.10] Nobody who was asked to be silent or is frozen. Whoever is kept apart from its maker does not see it. */
export const mayWrite = (actor: Actor, now: number): boolean =>
  !actor.frozen && (actor.mutedUntil === null || actor.mutedUntil <= now)

/** [CODE-5.8] Its maker, and those who keep order. */
export const mayReset = (actor: Actor, makerId: number | null): boolean =>
  actor.id === makerId || atLeast(actor, 'moderator')
