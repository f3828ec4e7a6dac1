// Says anew which words somebody does not want to read.
import type { Actor } from '#bedrock/actor'
import type { Tx } from '../owns.ts'

/** [FRND-1.9] `words` are normalised, each once. */
export async function muteWords(tx: Tx, actor: Actor, words: readonly string[]): Promise<void> {
  await tx.db.deleteFrom('muted_words').where('user_id', '=', actor.id).execute()
  if (words.length > 0)
    await tx.db
      .insertInto('muted_words')
      .values(words.map((word) => ({ user_id: actor.id, word })))
      .execute()
}
