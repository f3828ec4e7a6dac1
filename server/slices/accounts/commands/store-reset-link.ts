// Stores a reset link.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { resetLinkMade } from '#events/accounts'
import type { Tx } from '../owns.ts'
import { mayJudge } from '../policy.ts'
import { isBot } from '../queries/bots.ts'
import { judgedAccount } from '../queries/judged-account.ts'
import { lockedAccount } from './locked-account.ts'

type Target = { readonly id: number } | { readonly username: string }

/** [ACC-4.2, ACC-4.8] Voids earlier ones of the same person. `actor` is null for the house itself. */
export async function storeResetLink(
  tx: Tx,
  actor: Actor | null,
  target: Target,
  tokenHash: string,
  forMs: number,
): Promise<{ readonly username: string; readonly expiresAt: number }> {
  const found = await judgedAccount(tx.db, target)
  const account = found && (await lockedAccount(tx, found.id))
  if (!account || !['active', 'suspended', 'banned'].includes(account.state))
    refuse('NOT_FOUND', 'There is nobody of that name.')
  if (!mayJudge(actor, account)) refuse('FORBIDDEN', 'Only somebody above them can do this to an account.')
  if (await isBot(tx.db, account.id))
    refuse('CONFLICT', 'A bot has no passphrase. "neospace bot create" gives it a new token.')
  const expiresAt = tx.now + forMs
  await tx.db.deleteFrom('links').where('purpose', '=', 'reset').where('user_id', '=', account.id).execute()
  await tx.db
    .insertInto('links')
    .values({
      purpose: 'reset',
      token_hash: tokenHash,
      user_id: account.id,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute()
  await tx.announce(resetLinkMade({ userId: account.id, by: actor?.id ?? null }))
  return { username: account.username, expiresAt }
}
