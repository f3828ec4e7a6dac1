// What happens to accounts and their sessions.
import type { Role } from '#contract/accounts'
import type { CatName } from '#contract/house'
import type { BrokenRule, SanctionAct } from '#contract/sanctions'
import { fact } from './fact.ts'

export const accountOpened = fact<{ userId: number; username: string; role: Role; pending: boolean }>()('AccountOpened')
export const accountAdmitted = fact<{ userId: number; admitted: boolean; by: number | null }>()('AccountAdmitted')
export const accountChanged = fact<{ userId: number }>()('AccountChanged', { sure: true })
export const sessionsEnded = fact<{
  userId: number
  sessionIds: readonly number[]
  reason: 'logout' | 'expired' | 'revoked' | 'banned' | 'deleted'
}>()('SessionsEnded', { sure: true })
/** Somebody who runs the house acted on an account; `by` is null for the house itself. */
export const accountJudged = fact<{
  userId: number
  by: number | null
  act: SanctionAct | 'unban' | 'unmute' | 'unfreeze' | 'unsuspend' | 'unwarn' | 'role' | 'know'
  reason: string | null
  role: Role | null
  /** What it was kept as, or what of it was taken back; null for a role, and where nothing was kept. */
  sanctionId: number | null
  rule: BrokenRule | null
  until: number | null
}>()('AccountJudged', { pointer: ({ userId, sanctionId }) => ({ userId, sanctionId }) })
/** Somebody got, renewed or lost a second factor; `by` is null for the house itself. */
export const factorChanged = fact<{ userId: number; by: number | null; on: boolean }>()('FactorChanged')
/** A link was made with which a person sets a new passphrase; `by` is null for the house itself. */
export const resetLinkMade = fact<{ userId: number; by: number | null }>()('ResetLinkMade')
/** Nothing of the account is left but its number; `by` is the person themselves, or null for the house itself. `again`: said once more a little later, for what a request under way stored meanwhile. */
export const accountErased = fact<{ userId: number; by: number | null; again: boolean }>()('AccountErased', {
  pointer: ({ userId, again }) => ({ userId, again }),
  sure: true,
})
export const hiddenChanged = fact<{ userId: number; hidden: boolean }>()('HiddenChanged', { sure: true })
export const catChosen = fact<{ userId: number; cat: CatName | null }>()('CatChosen')
