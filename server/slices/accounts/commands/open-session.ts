// Stores a session and ends the one that the same browser had.
import { sizes } from '#contract/limits'
import { sessionsEnded } from '#events/accounts'
import type { Tx } from '../owns.ts'

export interface NewSession {
  readonly userId: number
  readonly tokenHash: string
  readonly device: string
  /** The session whose cookie the browser carried, which this one replaces. */
  readonly replaces: { readonly id: number; readonly userId: number } | null
}

/** [ACC-3.2] */
export async function openSession(tx: Tx, { userId, tokenHash, device, replaces }: NewSession): Promise<void> {
  if (replaces) {
    await tx.db.deleteFrom('sessions').where('id', '=', replaces.id).execute()
    await tx.announce(sessionsEnded({ userId: replaces.userId, sessionIds: [replaces.id], reason: 'logout' }))
  }
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
