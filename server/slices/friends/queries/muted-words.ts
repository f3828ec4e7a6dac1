// The words that somebody does not want to read.
import type { Reader } from '#bedrock/tx'

/** [FRND-1.9] By their letters. */
export const mutedWordsOf = async (db: Pick<Reader, 'selectFrom'>, userId: number): Promise<string[]> =>
  (await db.selectFrom('muted_words').select('word').where('user_id', '=', userId).execute())
    .map(({ word }) => word)
    .toSorted()
