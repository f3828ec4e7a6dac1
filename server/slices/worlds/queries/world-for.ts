// The world of a sketch for somebody who looks at it.
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import { readWorld } from '#sketch/world-schema'
import { publishedFor } from '#slices/sketches/index'
import type { Looked } from './world-since.ts'

export interface WorldFor extends Looked {
  /** Null of nobody’s. */
  readonly ownerId: number | null
}

/** [CODE-5.2] Whoever may see the sketch may see its world. Refuses NOT_FOUND, also where its published revision declares none. */
export async function worldFor(
  db: Pick<Reader, 'selectFrom'>,
  actorId: number | null,
  name: string,
): Promise<WorldFor> {
  const { id, ownerId, code } = await publishedFor(db, actorId, name)
  const { shape } = readWorld(code)
  if (shape.length === 0)
    refuse('NOT_FOUND', 'This sketch has no world. Declare one in a //@world line and publish it.')
  return { id, name, shape, ownerId }
}
