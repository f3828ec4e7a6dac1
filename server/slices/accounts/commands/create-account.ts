// Stores a new account.
import { refuse } from '#bedrock/refusal'
import type { Role, User } from '#contract/accounts'
import { accountOpened } from '#events/accounts'
import type { Tx } from '../owns.ts'
import { isHeld } from '../queries/held-name.ts'
import { isReserved } from '../parts/reserved-names.ts'
import type { PreparedPassphrase } from '../prepare/new-passphrase.ts'

export interface NewAccount {
  readonly username: string
  /** Under which the name would be held. */
  readonly heldAs: string
  readonly passphrase: PreparedPassphrase
  readonly role: Role
  readonly pending?: boolean
  /** They are new until then; not, if left away. */
  readonly newUntil?: number
}

/** [ACC-1.1, ACC-1.2, ACC-7.6] Refuses with CONFLICT a name that is taken, ignoring case, and with VALIDATION one that is kept back. */
export async function createAccount(
  tx: Tx,
  { username, heldAs, passphrase, role, pending = false, newUntil }: NewAccount,
): Promise<User> {
  if (isReserved(username))
    refuse('VALIDATION', 'This name is kept back. Choose another.', { fields: { username: 'is kept back' } })
  const key = username.toLowerCase()
  const taken = await tx.db.selectFrom('users').select('id').where('name_key', '=', key).executeTakeFirst()
  if (taken || (await isHeld(tx.db, heldAs, tx.now)))
    refuse('CONFLICT', 'This name is taken. Choose another.', { fields: { username: 'is taken' } })
  const { id } = await tx.db
    .insertInto('users')
    .values({
      username,
      name_key: key,
      passphrase: passphrase.phc,
      role,
      state: pending ? 'pending' : 'active',
      state_reason: null,
      created_at: tx.now,
      new_until: newUntil ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.announce(accountOpened({ userId: id, username, role, pending }))
  return { id, username, role, hidden: false }
}
