// Drops the places of what was forgotten in a world, once nobody sends it again.
import { dropForgotten } from '#bedrock/log/drop-forgotten'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'

/** [CODE-5.5] In one world. */
export const dropPlaces = (tx: Tx, streamId: number): Promise<void> =>
  dropForgotten(tx, { kind: 'world', id: streamId }, tx.now - sizes.worldClientIdsMs)
