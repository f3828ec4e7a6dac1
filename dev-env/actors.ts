// People as policies see them, by what they are in the house.
import type { Actor } from '#bedrock/actor'
import type { Role } from '#contract/accounts'

/** Every role, the lowest first. */
export const roles = ['member', 'moderator', 'admin', 'owner'] as const satisfies readonly Role[]

/** Somebody with this role, in a session of a person that proved nothing lately. */
export const actorOf = (role: Role, more: Partial<Actor> = {}): Actor => ({
  id: 1,
  username: 'ada',
  role,
  hidden: false,
  figure: null,
  sessionId: 1,
  frozen: false,
  mutedUntil: null,
  newUntil: null,
  confirmedAt: null,
  scopes: null,
  ...more,
})

/** What a policy must not look at, because the edge has done so before it: the same person, otherwise. */
export const otherwise: readonly Partial<Actor>[] = [
  { username: 'bob' },
  { hidden: true },
  { figure: 'root' },
  { sessionId: 2 },
  { frozen: true },
  { mutedUntil: 9_000_000_000_000 },
  { newUntil: 9_000_000_000_000 },
  { confirmedAt: 1 },
  { scopes: new Set() },
]
