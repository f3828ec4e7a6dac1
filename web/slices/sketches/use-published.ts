// One's own works that others may see, as far as they are asked for.
import type { Shelf, Sketch } from '#contract/sketches'
import { askPublished } from './ask-published.ts'
import { useList } from './use-list.ts'

/** The last changed first, of one shelf or of both; null before the house has answered. */
export function usePublished(shelf?: Shelf): readonly Sketch[] | null {
  const { sketches, fault } = useList(`published ${shelf ?? ''}`, askPublished(shelf))
  return fault === null ? sketches : (sketches ?? [])
}
