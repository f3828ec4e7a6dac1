// Lets a world begin anew.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { worldReset } from '#events/worlds'
import type { Tx } from '../owns.ts'
import { mayReset } from '../policy.ts'
import { keptWorld } from '../queries/kept-world.ts'
import { worldFor } from '../queries/world-for.ts'
import { doWhole } from './do-whole.ts'

/** [CODE-5.8, LAW-4] Nothing of what stood there is left, in the log neither. */
export async function resetWorld(tx: Tx, actor: Actor, name: string): Promise<void> {
  const sketch = await worldFor(tx.db, actor.id, name)
  if (!mayReset(actor, sketch.ownerId))
    refuse('FORBIDDEN', 'Only its maker lets a world begin anew. If something is wrong there, report the sketch.')
  const kept = await keptWorld(tx.db, sketch.id)
  if (!kept) return
  await doWhole(tx, actor, sketch.id, kept, { do: 'reset' })
  await tx.announce(worldReset({ sketchId: sketch.id, ownerId: sketch.ownerId, by: actor.id }))
}
