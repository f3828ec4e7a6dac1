// What somebody did in a world under a client id before.
import type { Actor } from '#bedrock/actor'
import { findByClientId } from '#bedrock/log/find-entry'
import { refuse } from '#bedrock/refusal'
import type { WorldWish } from '#contract/worlds'
import type { Tx } from '../owns.ts'

export interface Writing {
  readonly name: string
  readonly clientId: string
  /** Its texts are clean. */
  readonly wish: WorldWish
}

export interface Written {
  readonly rev: number
  readonly duplicate: boolean
}

/** [CODE-5.5] What this person did under the id before; null if nothing. Refuses when it was something else. */
export async function writtenBefore(
  tx: Tx,
  actor: Actor,
  sketchId: number,
  { clientId, wish }: Writing,
): Promise<Written | null> {
  const entry = await findByClientId(tx.db, actor.id, clientId)
  if (!entry) return null
  const here = await tx.db
    .selectFrom('worlds')
    .select('sketch_id')
    .where('stream_id', '=', entry.stream_id)
    .executeTakeFirst()
  // What was forgotten since no longer says what it was.
  if (here?.sketch_id !== sketchId || (entry.body !== null && entry.body !== JSON.stringify(wish)))
    refuse('CONFLICT', 'This was sent before as something else. Send it as something new.')
  return { rev: entry.rev, duplicate: true }
}
