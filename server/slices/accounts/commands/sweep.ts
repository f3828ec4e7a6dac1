// Removes what has expired.
import { sizes } from '#contract/limits'
import { sessionsEnded } from '#events/accounts'
import type { Tx } from '../owns.ts'

/** [ACC-3.1] Expired sessions and links are gone; invites stay in their maker's list for a month. */
export async function sweep(tx: Tx): Promise<void> {
  const ended = await tx.db
    .deleteFrom('sessions')
    .where((eb) => eb.or([eb('expires_at', '<=', tx.now), eb('seen_at', '<=', tx.now - sizes.sessionIdleMs)]))
    .returning(['id', 'user_id'])
    .execute()
  for (const [userId, sessions] of Map.groupBy(ended, (row) => row.user_id)) {
    await tx.announce(sessionsEnded({ userId, sessionIds: sessions.map(({ id }) => id), reason: 'expired' }))
  }
  await tx.db.deleteFrom('transfers').where('expires_at', '<=', tx.now).execute()
  await tx.db.deleteFrom('used_challenges').where('expires_at', '<=', tx.now).execute()
  await tx.db.deleteFrom('links').where('expires_at', '<=', tx.now).execute()
  await tx.db.deleteFrom('held_names').where('free_at', '<=', tx.now).execute()
  await tx.db
    .deleteFrom('invites')
    .where('expires_at', '<=', tx.now - sizes.inviteHoursMax * 3_600_000)
    .execute()
}
