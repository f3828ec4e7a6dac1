// Removes a kept revision that nobody else had to do with.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'
import { ownSketch } from '../queries/own-sketches.ts'
import { bytesOf, countCode, takeTurn } from './take-room.ts'

/** [CODE-4.28] Refuses with CONFLICT what was published or remixed, and the newest, whose number would come again for other words. */
export async function removeRevision(tx: Tx, actor: Actor, name: string, number: number): Promise<void> {
  const held = await takeTurn(tx, actor.id)
  const { id, newest } = await ownSketch(tx.db, actor.id, name)
  const removed = await tx.db
    .deleteFrom('sketch_revisions')
    .where('sketch_id', '=', id)
    .where('number', '=', number)
    .returning(['code', 'published', 'forked'])
    .executeTakeFirst()
  if (!removed) return refuse('NOT_FOUND', 'There is no such revision. It may be gone already.')
  if (removed.published === 1 || removed.forked === 1)
    refuse('CONFLICT', 'This revision was published or remixed, so it stays as long as the sketch.')
  if (number === newest) refuse('CONFLICT', 'This is the newest revision. Keep another one first.')
  await countCode(tx, actor.id, held, -bytesOf(removed.code))
}
