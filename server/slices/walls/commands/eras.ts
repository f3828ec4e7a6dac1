// Opens a moment of one's wall to visitors, and closes it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'
import { type EraRow, erasOf } from '../queries/eras.ts'
import { momentAt } from '../queries/moments.ts'

/** [WALL-7.5] */
export async function openEra(tx: Tx, actor: Actor, { rev, title }: { rev: number; title: string }): Promise<EraRow> {
  await momentAt(tx.db, actor.id, rev)
  const open = await tx.db.selectFrom('wall_eras').select('rev').where('user_id', '=', actor.id).execute()
  if (open.length >= sizes.wallEras) refuse('CONFLICT', `A wall has at most ${sizes.wallEras} eras. Close one first.`)
  if (open.some((era) => era.rev === rev)) refuse('CONFLICT', 'This moment is open already.')
  const { id } = await tx.db
    .insertInto('wall_eras')
    .values({ user_id: actor.id, rev, title, opened_at: tx.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return await erasOf(tx.db, actor.id).where('wall_eras.id', '=', id).executeTakeFirstOrThrow()
}

/** [WALL-7.5] */
export async function closeEra(tx: Tx, actor: Actor, id: number): Promise<void> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('wall_eras')
    .where('id', '=', id)
    .where('user_id', '=', actor.id)
    .executeTakeFirst()
  if (numDeletedRows === 0n) refuse('NOT_FOUND', 'Your wall has no such era.')
}
