// Makes the owner.
import { refuse } from '#bedrock/refusal'
import type { User } from '#contract/accounts'
import type { Tx } from '../owns.ts'
import type { PreparedPassphrase } from '../prepare/new-passphrase.ts'
import { hasOwner } from '../queries/account-by-name.ts'
import { createAccount } from './create-account.ts'
import { useLink } from './one-time-links.ts'

/** [ACC-5.1] Using the link up comes first: it makes a second claim wait for this one and then fail. */
export async function claimHouse(
  tx: Tx,
  tokenHash: string,
  named: { readonly username: string; readonly heldAs: string },
  passphrase: PreparedPassphrase,
): Promise<User> {
  await useLink(tx, 'owner', tokenHash)
  if (await hasOwner(tx.db)) refuse('CONFLICT', 'This house has an owner already. Ask them for an invite.')
  return await createAccount(tx, { ...named, passphrase, role: 'owner' })
}
