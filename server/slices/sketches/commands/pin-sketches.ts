// Says which sketches stand first where somebody's are listed.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'
import { owned } from '../queries/shown.ts'

/** [CODE-4.26] These stand first, in this order, and no others. Refuses with NOT_FOUND what is not one's own or not public. */
export async function pinSketches(tx: Tx, actor: Actor, names: readonly string[]): Promise<void> {
  const order = [...new Set(names)]
  const found =
    order.length === 0
      ? []
      : await owned(tx.db, actor.id)
          .where('sketch.visibility', '=', 'public')
          .where('sketch.name', 'in', order)
          .execute()
  if (found.length < order.length)
    refuse('NOT_FOUND', 'One of these is not there, or not public. Publish it first, or leave it out.')
  await tx.db
    .updateTable('sketches')
    .set({ pin: null })
    .where('maker_id', '=', actor.id)
    .where('pin', 'is not', null)
    .execute()
  for (const [place, name] of order.entries())
    await tx.db
      .updateTable('sketches')
      .set({ pin: place + 1 })
      .where('maker_id', '=', actor.id)
      .where('name', '=', name)
      .execute()
}
