// What stands in the world of a sketch, for those who look into a report of it.
import type { Reader } from '#bedrock/tx'
import { saidInWorld } from '../parts/said-in-world.ts'
import { keptWorld } from './kept-world.ts'

/** [MOD-1.18] As lines; null where nothing was ever done there. */
export async function heldInWorld(db: Pick<Reader, 'selectFrom'>, sketchId: number): Promise<string | null> {
  const kept = await keptWorld(db, sketchId)
  return kept ? saidInWorld(kept.state) : null
}
