// Joins the house as its mode of joining allows.
import { refuse } from '#bedrock/refusal'
import type { User } from '#contract/accounts'
import { sizes } from '#contract/limits'
import { joining } from '#slices/house/index'
import type { Tx } from '../owns.ts'
import type { PreparedPassphrase } from '../prepare/new-passphrase.ts'
import { createAccount } from './create-account.ts'
import { useInvite } from './use-invite.ts'

export interface Joining {
  readonly username: string
  readonly heldAs: string
  readonly passphrase: PreparedPassphrase
  readonly inviteHash: string | null
}

/** [ACC-5.2, MOD-1.20, MOD-1.21] Answers the account and whether it waits for approval. */
export async function joinHouse(
  tx: Tx,
  { username, heldAs, passphrase, inviteHash }: Joining,
): Promise<{ readonly user: User; readonly pending: boolean }> {
  const { mode, shut, raided } = await joining(tx.db, tx.now)
  if (mode === 'closed' || shut) refuse('FORBIDDEN', 'Nobody can join this house at the moment.')
  if (inviteHash !== null) await useInvite(tx, inviteHash)
  else if (mode === 'invite') refuse('FORBIDDEN', 'One joins this house by invitation. Ask somebody inside for a link.')
  // [MOD-1.23] In a raid an invitation may be in many hands.
  const pending = raided || (mode === 'approval' && inviteHash === null)
  const newUntil = tx.now + sizes.newMs
  return { user: await createAccount(tx, { username, heldAs, passphrase, role: 'member', pending, newUntil }), pending }
}
