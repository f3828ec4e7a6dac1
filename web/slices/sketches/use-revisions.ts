// The revisions of a sketch, page by page.
import { useEffect, useState } from 'preact/hooks'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'

type Revision = ApiData<'GET /api/sketches/:name/revisions'>['items'][number]

interface Revisions {
  readonly revisions: readonly Revision[]
  readonly further: boolean
  readonly fault: string | null
  readonly more: () => void
}

/** The newest first. */
export function useRevisions(name: string): Revisions {
  const [revisions, setRevisions] = useState<readonly Revision[]>([])
  const [next, setNext] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  function take(before: number | null, held: readonly Revision[]): () => void {
    let here = true
    api('GET /api/sketches/:name/revisions', { params: { name }, query: before === null ? {} : { before } }).then(
      (page) => {
        if (!here) return
        setRevisions([...held, ...page.items])
        setNext(page.next === null ? null : Number(page.next['before']))
      },
      (error: unknown) => here && setFault(asFailure(error).message),
    )
    return () => {
      here = false
    }
  }
  useEffect(() => take(null, []), [name])
  return { revisions, further: next !== null, fault, more: () => void take(next, revisions) }
}
