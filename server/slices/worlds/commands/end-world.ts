// Ends a world with its sketch.
import { endStream } from '#bedrock/log/stream'
import type { Tx } from '../owns.ts'

/** [CODE-5.11] Its sketch is gone. */
export async function endWorld(tx: Tx, sketchId: number): Promise<void> {
  const kept = await tx.db.selectFrom('worlds').select('stream_id').where('sketch_id', '=', sketchId).executeTakeFirst()
  if (kept) await endStream(tx, { kind: 'world', id: kept.stream_id })
}
