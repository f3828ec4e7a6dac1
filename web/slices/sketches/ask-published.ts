// One's own works that others may see: what one can show elsewhere.
import type { Shelf, Sketch } from '#contract/sketches'
import { api } from '../../bedrock/api.ts'
import type { Ask } from './use-list.ts'

/** Whether others may look at it. */
export const isPublished = ({ revision, visibility }: Sketch): boolean => revision !== null && visibility !== 'private'

/** Those of a shelf, or of both, the last changed first. Rejects with `ApiFailure`. */
export const askPublished =
  (shelf?: Shelf): Ask =>
  async (before) => {
    const { items, next } = await api('GET /api/me/sketches', {
      query: { ...(shelf === undefined ? {} : { shelf }), ...(before === null ? {} : { before }) },
    })
    return { sketches: items.filter(isPublished), next: next === null ? null : String(next['before']) }
  }
