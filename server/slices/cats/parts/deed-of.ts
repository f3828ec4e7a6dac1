// A stored deed as the cats take it.
import type { CatDeedsTable } from '#server/schema/tables/cats'
import type { Place } from '#cats/cat.types'
import type { Deed } from '#cats/world/world.types'

/** The deed of a row. */
export const deedOf = ({ seq, at, kind, by_id, to_id, place, cat }: CatDeedsTable): Deed => ({
  seq,
  at,
  // Only this slice writes them, from those very types.
  kind: kind as Deed['kind'],
  ...(by_id !== null && { by: by_id }),
  ...(to_id !== null && { to: to_id }),
  ...(place !== null && { place: place as Place }),
  ...(cat !== null && { cat }),
})
