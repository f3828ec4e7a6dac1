// The words that the house does not want.
import type { Reader } from '#bedrock/tx'
import type { WordFilter } from '#contract/word-filters'

/** By their letters. */
export const wordFilters = (db: Pick<Reader, 'selectFrom'>): Promise<readonly WordFilter[]> =>
  db.selectFrom('word_filters').select(['pattern', 'act', 'sentence']).orderBy('pattern').execute()
