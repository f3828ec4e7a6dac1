// Gives a person the row of their wall when they first change it.
import type { Random } from '#bedrock/clock'
import { openStream } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'
import { firstTheme } from '#wall/presets'

/** The stream of the person's wall; made if there is none yet. */
export async function keepWall(tx: Tx, userId: number, random: Random): Promise<{ kind: 'wall'; id: number }> {
  const kept = await tx.db.selectFrom('walls').select('stream_id').where('user_id', '=', userId).executeTakeFirst()
  if (kept) return { kind: 'wall', id: kept.stream_id }
  const id = await openStream(tx, 'wall', random)
  const made = await tx.db
    .insertInto('walls')
    .values({ user_id: userId, stream_id: id, theme: JSON.stringify(firstTheme), changed_at: tx.now })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .returning('stream_id')
    .executeTakeFirst()
  // Another device was first, in a transaction that this one cannot see yet.
  if (!made) refuse('BUSY', 'Your wall was begun at the same moment elsewhere. Try again.')
  return { kind: 'wall', id }
}
