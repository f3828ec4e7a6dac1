// What happens to sketches. Never what they say: who is told looks for themselves.
import { fact } from './fact.ts'

interface OfMaker {
  readonly sketchId: number
  readonly ownerId: number
}

/** Somebody else’s remix of it was begun. */
export const sketchForked = fact<OfMaker & { readonly by: number; readonly remixId: number }>()('SketchForked')
/** Others see another revision of it, or it is for others than before. */
export const sketchPublished = fact<OfMaker>()('SketchPublished', { sure: true })
/** It is gone, though its place in a lineage may stay. */
export const sketchDeleted = fact<OfMaker>()('SketchDeleted', { sure: true })
