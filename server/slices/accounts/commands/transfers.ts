// One-time links that sign another device in.
import { refuse } from '#bedrock/refusal'
import type { User } from '#contract/accounts'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'
import { refuseUnlessActive } from '../policy.ts'
import { transferOwner } from '../queries/one-time-link.ts'
import { lockedAccount } from './locked-account.ts'
import { type NewSession, openSession } from './open-session.ts'

/** [ACC-6.1] Voids the person's earlier ones. Answers until when it is good. */
export async function storeTransfer(tx: Tx, userId: number, sessionId: number, tokenHash: string): Promise<number> {
  await lockedAccount(tx, userId)
  const session = await tx.db.selectFrom('sessions').select('id').where('id', '=', sessionId).executeTakeFirst()
  if (!session) refuse('SESSION_EXPIRED', 'You were signed out. Sign in again.')
  await tx.db.deleteFrom('transfers').where('user_id', '=', userId).execute()
  const expires_at = tx.now + sizes.transferMs
  await tx.db
    .insertInto('transfers')
    .values({ user_id: userId, session_id: sessionId, token_hash: tokenHash, expires_at })
    .execute()
  return expires_at
}

/** [ACC-6.1, ACC-6.2] Uses the link up and opens a session. The account's lock comes first, so that whoever ends all sessions ends this one too, or voids the link. */
export async function useTransfer(tx: Tx, tokenHash: string, session: NewSession): Promise<User> {
  const owner = await transferOwner(tx.db, tokenHash, tx.now)
  const account = owner && (await lockedAccount(tx, owner.id))
  const used = await tx.db
    .deleteFrom('transfers')
    .where('token_hash', '=', tokenHash)
    .returning('id')
    .executeTakeFirst()
  if (!account || !used) refuse('NOT_FOUND', 'This link was used or has expired. Make a new one on the other device.')
  refuseUnlessActive(account)
  await openSession(tx, account.id, session)
  return { id: account.id, username: account.username, role: account.role, hidden: account.hidden === 1 }
}
