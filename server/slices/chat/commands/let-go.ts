// Lets go of all that belongs to a message whose words are about to go.
import type { Entry } from '#bedrock/log/entry'
import type { Tx } from '../owns.ts'
import { dropFiles } from './attach.ts'
import { dropStuck } from './drop-stuck.ts'

/** [CHAT-4.5, CHAT-5.15, LAW-4] Its files stand in it no longer, and nobody has stuck anything on it. */
export async function letGo(tx: Tx, { id, author_id, beside, stuck }: Entry): Promise<void> {
  if (beside !== null && author_id !== null) await dropFiles(tx, author_id, id)
  if (stuck !== null) await dropStuck(tx, id)
}
