// Lists of words and ids as one column keeps them.

/** Words with a space between them. */
export const joined = (words: readonly (string | number)[]): string => words.join(' ')

/** The words that `joined` put together. */
export const wordsOf = (kept: string): readonly string[] => kept.split(' ').filter((word) => word !== '')

/** The ids that `joined` put together. */
export const idsOf = (kept: string): readonly number[] => wordsOf(kept).map(Number)
