// One's own works that others may see.
import { useEffect, useState } from 'preact/hooks'
import type { Shelf, Sketch } from '#contract/sketches'
import { api } from '../../bedrock/api.ts'

/** The last changed first, of one shelf or of both; null before the house has answered. */
export function usePublished(shelf?: Shelf): readonly Sketch[] | null {
  const [own, setOwn] = useState<readonly Sketch[] | null>(null)
  useEffect(() => {
    let here = true
    api('GET /api/me/sketches', { query: shelf === undefined ? {} : { shelf } }).then(
      ({ items }) => here && setOwn(items.filter((one) => one.revision !== null && one.visibility !== 'private')),
      () => here && setOwn([]),
    )
    return () => {
      here = false
    }
  }, [shelf])
  return own
}
