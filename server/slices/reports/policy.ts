// Who looks into a report.
import type { Actor } from '#bedrock/actor'
import type { Role } from '#contract/accounts'
import type { AccountState } from '#server/schema/tables/accounts'
import { mayJudge } from '#slices/accounts/index'

/** [MOD-1.10] Those who may judge whom it is about; of owners the other owners. */
export const mayLookInto = (
  actor: Pick<Actor, 'id' | 'role'>,
  about: { readonly id: number; readonly role: Role },
): boolean => mayJudge(actor, about) || (actor.role === 'owner' && about.role === 'owner' && actor.id !== about.id)

interface Taken {
  readonly taken_by: number | null
  readonly taker_role: Role | null
  readonly taker_state: AccountState | null
}

/** [MOD-1.11] Nobody has it, or somebody who cannot go on with it or whom the actor may judge. */
export const isFree = (actor: Pick<Actor, 'id' | 'role'>, { taken_by, taker_role, taker_state }: Taken): boolean =>
  taken_by === null ||
  taker_role === null ||
  taker_role === 'member' ||
  taker_state !== 'active' ||
  mayJudge(actor, { id: taken_by, role: taker_role })
