// Who is acting: the person behind a live session, as the house knew them when it last looked (at most 30 seconds ago).
import type { Role } from '#contract/accounts'
import type { CallSpec, Policy, RouteSpec } from '#contract/define'
import type { Figure } from '#contract/presence'
import { type Scope, scopeOf } from '#contract/scopes'

export interface Actor {
  readonly id: number
  readonly username: string
  readonly role: Role
  readonly hidden: boolean
  /** As whom they chose to be shown; null: it goes by their id. */
  readonly figure: Figure | null
  readonly sessionId: number
  /** Reads, and changes nothing but its own security. */
  readonly frozen: boolean
  /** Epoch milliseconds until which the person says nothing; null if they may speak. */
  readonly mutedUntil: number | null
  /** Epoch milliseconds until which the person is new; null if they are not. */
  readonly newUntil: number | null
  /** Epoch milliseconds at which the person last proved anew in this session who they are; null: not since it began. */
  readonly confirmedAt: number | null
  /** What the token allows; null for a person, whom their role alone bounds. */
  readonly scopes: ReadonlySet<Scope> | null
}

const rank: Record<Role, number> = { member: 0, moderator: 1, admin: 2, owner: 3 }
const needed: Record<Exclude<Policy, 'anyone'>, number> = { 'signed-in': 0, moderator: 1, admin: 2, owner: 3 }

/** Whether the actor has at least this role. */
export const atLeast = (actor: Actor, role: Role): boolean => rank[actor.role] >= rank[role]

/** [MOD-1.21] Whether they joined only lately; whoever keeps order is known. */
export const isNew = ({ role, newUntil }: Pick<Actor, 'role' | 'newUntil'>, now: number): boolean =>
  role === 'member' && newUntil !== null && newUntil > now

/** Whether a route or event with this policy lets the actor come as far as its command. */
export const mayEnter = (actor: Actor | null, policy: Policy): boolean =>
  policy === 'anyone' || (actor !== null && rank[actor.role] >= needed[policy])

/** Whether the token behind the actor was given what this route or event asks for. */
export function mayByScope(actor: Actor, spec: RouteSpec | CallSpec): boolean {
  const scope = scopeOf(spec)
  return actor.scopes === null || (scope !== undefined && actor.scopes.has(scope))
}
