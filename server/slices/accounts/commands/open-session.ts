// Stores a session, ends the one that the same browser had, and keeps the list of devices bounded.
import { sizes } from '#contract/limits'
import { sessionsEnded } from '#events/accounts'
import type { Tx } from '../owns.ts'

export interface NewSession {
  readonly tokenHash: string
  readonly device: string
  /** The session whose cookie the browser carried, which this one replaces. */
  readonly replaces: { readonly id: number; readonly userId: number } | null
}

/** [ACC-3.2, ACC-3.5] */
export async function openSession(tx: Tx, userId: number, { tokenHash, device, replaces }: NewSession): Promise<void> {
  if (replaces) {
    await tx.db.deleteFrom('sessions').where('id', '=', replaces.id).execute()
    await tx.announce(sessionsEnded({ userId: replaces.userId, sessionIds: [replaces.id], reason: 'logout' }))
  }
  await makeRoom(tx, userId)
  await tx.db
    .insertInto('sessions')
    .values({
      user_id: userId,
      token_hash: tokenHash,
      device,
      created_at: tx.now,
      seen_at: tx.now,
      expires_at: tx.now + sizes.sessionAbsoluteMs,
    })
    .execute()
}

/** Ends the sessions unused the longest, so that one more still fits. */
async function makeRoom(tx: Tx, userId: number): Promise<void> {
  const standing = await tx.db
    .selectFrom('sessions')
    .select('id')
    .where('user_id', '=', userId)
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const sessionIds = standing.slice(sizes.pageMax - 1).map(({ id }) => id)
  if (sessionIds.length === 0) return
  await tx.db.deleteFrom('sessions').where('id', 'in', sessionIds).execute()
  await tx.announce(sessionsEnded({ userId, sessionIds, reason: 'revoked' }))
}
