// Drops the places of what was forgotten in a jam, once nobody sends it again.
import { dropForgotten } from '#bedrock/log/drop-forgotten'
import { sizes } from '#contract/limits'
import type { Tx } from '../owns.ts'

/** [SONG-3.8] In one jam. */
export const dropPlaces = (tx: Tx, streamId: number): Promise<void> =>
  dropForgotten(tx, { kind: 'jam', id: streamId }, tx.now - sizes.jamClientIdsMs)
