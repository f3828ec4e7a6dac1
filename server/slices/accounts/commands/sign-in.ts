// Opens a session for whoever proved who they are, if the account is still as it was when they did.
import { refuse } from '#bedrock/refusal'
import type { User } from '#contract/accounts'
import type { Tx } from '../owns.ts'
import { refuseUnlessActive } from '../policy.ts'
import { factorSince } from '../queries/second-factor.ts'
import { lockedAccount } from './locked-account.ts'
import { type NewSession, openSession } from './open-session.ts'

/** What was checked before the transaction: this account had this stored passphrase, and this second factor or none. */
export interface Proved {
  readonly id: number
  readonly passphrase: string
  readonly factorSince: number | null
}

/** [ACC-2.5] The account, locked. Refuses when what was proved has been changed in the meantime: the change has ended all that it opened. */
export async function accountStillAs(tx: Tx, proved: Proved) {
  const account = await lockedAccount(tx, proved.id)
  if (account?.passphrase !== proved.passphrase || (await factorSince(tx.db, proved.id)) !== proved.factorSince)
    refuse('BAD_CREDENTIALS', 'Name and passphrase do not belong together. Check both and try again.')
  refuseUnlessActive(account)
  return account
}

/** [ACC-2.5] */
export async function signIn(tx: Tx, proved: Proved, session: NewSession): Promise<User> {
  const account = await accountStillAs(tx, proved)
  await openSession(tx, account.id, session)
  return { id: account.id, username: account.username, role: account.role, hidden: account.hidden === 1 }
}
