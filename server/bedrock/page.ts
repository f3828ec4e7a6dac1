// Cuts a list that was read with one row too many into a page that says whether more lies beyond.

type Order = 'newest' | 'oldest' | 'alphabetical' | 'owner' | `seeded:${string}`

/** The first `max` of `rows`, viewed; `rows` must have been read with a limit of `max + 1`. `next` makes the query of the following page from the last row shown. */
export function pageOf<R, V, O extends Order>(
  rows: readonly R[],
  max: number,
  order: O,
  view: (row: R) => V,
  next: (last: R) => Record<string, string | number>,
) {
  const shown = rows.slice(0, max)
  const last = shown.at(-1)
  const complete = shown.length === rows.length
  return { items: shown.map(view), order, complete, next: complete || !last ? null : next(last) }
}
