// Takes a reset link for the passphrase that was forgotten.
import type { User } from '#contract/accounts'
import type { Tx } from '../owns.ts'
import { changePassphrase } from './change-account.ts'
import { useLink } from './one-time-links.ts'
import type { NewSession } from './open-session.ts'
import { type Proved, signIn } from './sign-in.ts'

/** [ACC-4.2] Uses the link up, stores the new passphrase, ends all sessions and opens one. */
export async function resetByLink(tx: Tx, tokenHash: string, proved: Proved, session: NewSession): Promise<User> {
  await useLink(tx, 'reset', tokenHash)
  await changePassphrase(tx, proved.id, { phc: proved.passphrase }, null)
  return await signIn(tx, proved, session)
}
