// Makes an account without an invitation: for the command line, the owner's link and tests.
import type { Role, User } from '#contract/accounts'
import type { AppContext } from '#server/context'
import { createAccount } from '../commands/create-account.ts'
import type { Tx } from '../owns.ts'
import { holding } from './holding.ts'
import { newPassphrase } from './new-passphrase.ts'

export interface AccountInput {
  readonly username: string
  readonly password: string
  readonly role?: Role
}

/** Hashes, stores and announces. Refuses as signing up does. */
export async function openAccount(
  ctx: AppContext,
  { username, password, role = 'member' }: AccountInput,
): Promise<User> {
  const passphrase = await newPassphrase(password, username)
  return await ctx.db.write('accounts', (tx: Tx) =>
    createAccount(tx, { username, heldAs: holding(ctx)(username), passphrase, role }),
  )
}
