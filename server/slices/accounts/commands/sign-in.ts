// Opens a session for whoever proved a passphrase, if the account is still as it was when they did.
import { refuse } from '#bedrock/refusal'
import type { User } from '#contract/accounts'
import type { Tx } from '../owns.ts'
import { refuseUnlessActive } from '../policy.ts'
import { accountById } from '../queries/account-by-name.ts'
import { type NewSession, openSession } from './open-session.ts'

/** What was checked before the transaction: this account had this stored passphrase. */
export interface Proved {
  readonly id: number
  readonly passphrase: string
}

/** [ACC-2.5] A passphrase that was changed in the meantime opens nothing: the change has ended all that it opened. */
export async function signIn(tx: Tx, proved: Proved, session: NewSession): Promise<User> {
  const account = await accountById(tx.db, proved.id)
  if (account?.passphrase !== proved.passphrase)
    refuse('BAD_CREDENTIALS', 'Name and passphrase do not belong together. Check both and try again.')
  refuseUnlessActive(account)
  await openSession(tx, account.id, session)
  return { id: account.id, username: account.username, role: account.role, hidden: account.hidden === 1 }
}
