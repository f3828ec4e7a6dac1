// A search as the two databases are asked for it. Words are letters and digits alone, so that nothing in them is a sign of either language.
import type { Mark } from './indexed.ts'
import type { Phrase } from './parse-search.ts'

/** [FEED-2.1] For FTS5. */
export const forSqlite = (phrases: readonly Phrase[], marks: readonly Mark[]): string =>
  [
    ...marks.map((mark) => `"${mark}"`),
    ...phrases.map(({ words, open }) => `"${words.join(' ')}"${open ? ' *' : ''}`),
  ].join(' AND ')

/** [FEED-2.1] For tsquery. */
export const forPostgres = (phrases: readonly Phrase[], marks: readonly Mark[]): string =>
  [
    ...marks.map((mark) => `'${mark}'`),
    ...phrases.map(({ words, open }) => `(${words.map((word) => `'${word}'`).join(' <-> ')}${open ? ':*' : ''})`),
  ].join(' & ')
