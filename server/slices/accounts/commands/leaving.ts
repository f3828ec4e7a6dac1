// Begins the time of grace after which an account is erased, and takes leaving back.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'
import { otherOwners } from '../queries/judged-account.ts'
import { eraseAtOf } from '../queries/leaving.ts'
import { lockOwners } from './lock-owners.ts'
import { lockedAccount } from './locked-account.ts'

/** [ACC-7.1, ACC-7.2] Answers when it will be erased; asked again, what stands already. Refuses with CONFLICT the last owner. */
export async function startLeaving(tx: Tx, userId: number): Promise<number> {
  await refuseLastOwner(tx, userId)
  const standing = await eraseAtOf(tx.db, userId)
  if (standing !== null) return standing
  const erase_at = tx.now + sizes.leavingGraceMs
  await tx.db
    .updateTable('users')
    .set({ erase_at })
    .where('id', '=', userId)
    .where('state', 'in', ['active', 'suspended', 'banned'])
    .execute()
  return erase_at
}

/** [ACC-7.1] The account stays; one that is erased already does. */
export async function stopLeaving(tx: Tx, userId: number): Promise<void> {
  await tx.db
    .updateTable('users')
    .set({ erase_at: null })
    .where('id', '=', userId)
    .where('state', '!=', 'erased')
    .execute()
}

/** [ACC-7.2] Under the lock of all owners and of the account. */
export async function refuseLastOwner(tx: Tx, userId: number): Promise<void> {
  await lockOwners(tx)
  const account = await lockedAccount(tx, userId)
  if (!account || account.state === 'erased') refuse('NOT_FOUND', 'There is no such account.')
  if (account.role === 'owner' && (await otherOwners(tx.db, userId)) === 0)
    refuse('CONFLICT', 'You are the last owner. Make somebody else owner first, then leave.')
}
