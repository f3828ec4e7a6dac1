// A search as the two databases are asked for it. Words are letters and digits alone, so that nothing in them is a sign of either language.
import type { Mark } from './indexed.ts'
import type { Phrase } from './parse-search.ts'

/** [FEED-2.1, FEED-2.10] For FTS5: all of these, and none of the marks in `without`. */
export function forSqlite(phrases: readonly Phrase[], marks: readonly Mark[], without: readonly Mark[] = []): string {
  const wanted = [
    ...marks.map((mark) => `"${mark}"`),
    ...phrases.map(({ words, open }) => `"${words.join(' ')}"${open ? ' *' : ''}`),
  ].join(' AND ')
  return without.length === 0 ? wanted : `(${wanted}) NOT (${without.map((mark) => `"${mark}"`).join(' OR ')})`
}

/** [FEED-2.1, FEED-2.10] The same for tsquery. */
export const forPostgres = (
  phrases: readonly Phrase[],
  marks: readonly Mark[],
  without: readonly Mark[] = [],
): string =>
  [
    ...(without.length === 0 ? [] : [`!(${without.map((mark) => `'${mark}'`).join(' | ')})`]),
    ...marks.map((mark) => `'${mark}'`),
    ...phrases.map(({ words, open }) => `(${words.map((word) => `'${word}'`).join(' <-> ')}${open ? ':*' : ''})`),
  ].join(' & ')
