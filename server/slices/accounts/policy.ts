// Who may come in, and who may act on whom.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { keptOutSentence } from '#bedrock/session-sentence'
import type { Role } from '#contract/accounts'
import type { AccountState } from '#server/schema/tables/accounts'

/** [ACC-2.2] Only for whoever has proved that the account is theirs. Refuses with BANNED and the reason, PENDING, or BAD_CREDENTIALS for one that is no more. */
export function refuseUnlessActive(account: {
  readonly state: AccountState
  readonly state_reason: string | null
  readonly suspended_until: number | null
}): void {
  switch (account.state) {
    case 'active':
      return
    case 'banned':
    case 'suspended':
      refuse('BANNED', keptOutSentence(account.state_reason, account.suspended_until))
    case 'pending':
      refuse('PENDING', 'This account waits for approval. Come back when you have been let in.')
    case 'declined':
    case 'erased':
      refuse('BAD_CREDENTIALS', 'Name and passphrase do not belong together. Check both and try again.')
  }
}

const rank: Readonly<Record<Role, number>> = { member: 0, moderator: 1, admin: 2, owner: 3 }

/** [MOD-1.1] Nobody acts on an equal, a higher one or themselves; the house itself (null) on anyone. */
export const mayJudge = (
  actor: Pick<Actor, 'id' | 'role'> | null,
  target: { readonly id: number; readonly role: Role },
): boolean => actor === null || (actor.id !== target.id && rank[actor.role] > rank[target.role])

/** [MOD-1.1] Roles below one's own; owners make owners. */
export const mayGive = (actor: Actor | null, role: Role): boolean =>
  actor === null || actor.role === 'owner' || rank[role] < rank[actor.role]

/** [MOD-1.29] What somebody imposed is taken back by their equals and those above; the house itself (null) takes anything back. */
export const mayTakeBack = (actor: Pick<Actor, 'role'> | null, byRole: Role): boolean =>
  actor === null || rank[actor.role] >= rank[byRole]
