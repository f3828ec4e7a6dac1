// Erases what a wall was before a moment.
import type { Actor } from '#bedrock/actor'
import { forget } from '#bedrock/log/forget'
import { advance } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'
import { forgetPast, keepPast } from './claim-files.ts'
import { momentAt } from '../queries/moments.ts'

/** [WALL-7.4] The moment itself stays, as a copy of its own. */
export async function forgetMoments(tx: Tx, actor: Actor, before: number): Promise<void> {
  const wall = await tx.db.selectFrom('walls').select('stream_id').where('user_id', '=', actor.id).executeTakeFirst()
  if (!wall) refuse('NOT_FOUND', 'Your wall has no such moment.')
  const stream = { kind: 'wall', id: wall.stream_id } as const
  // Holds back changes and restorings that are under way.
  await advance(tx, stream)
  const { document } = await momentAt(tx.db, actor.id, before)
  await tx.db.deleteFrom('wall_snapshots').where('user_id', '=', actor.id).where('rev', '<=', before).execute()
  await tx.db
    .insertInto('wall_snapshots')
    .values({ user_id: actor.id, rev: before, document: JSON.stringify(document) })
    .execute()
  await tx.db.deleteFrom('wall_eras').where('user_id', '=', actor.id).where('rev', '<', before).execute()
  await keepPast(tx, actor.id, before, document.modules)
  await forgetPast(tx, actor.id, before)
  await forget(tx, stream, before)
}
