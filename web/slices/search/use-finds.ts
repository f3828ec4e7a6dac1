// What the house finds for a search, list by list, and the way further down each.
import { useEffect, useState } from 'preact/hooks'
import { asFailure, type ApiFailure } from '../../bedrock/api-failure.ts'
import { furtherIn, type Finds, type FoundList, lookEverywhere } from './look-everywhere.ts'

interface Found {
  /** Null before the first answer, and where nothing is looked for. */
  readonly finds: Finds | null
  readonly fault: ApiFailure | null
  readonly looking: boolean
  readonly more: (list: FoundList) => void
}

/** Looks whenever what is looked for changes; what was found before stays until the answer. */
export function useFinds(q: string): Found {
  const [finds, setFinds] = useState<Finds | null>(null)
  const [fault, setFault] = useState<ApiFailure | null>(null)
  const [asked, setAsked] = useState('')
  useEffect(() => {
    let current = true
    setAsked(q)
    if (q.trim() === '') {
      setFinds(null)
      setFault(null)
      return undefined
    }
    lookEverywhere(q, () => current).then(
      (found) => {
        if (!current) return
        setFinds(found)
        setFault(null)
      },
      (error: unknown) => {
        if (!current) return
        setFinds(null)
        setFault(asFailure(error))
      },
    )
    return () => {
      current = false
    }
  }, [q])

  return {
    finds,
    fault,
    looking: asked.trim() !== '' && finds?.q !== asked && fault === null,
    more(list) {
      if (!finds) return
      furtherIn(finds, list).then(
        (longer) => setFinds((now) => (now?.q === longer.q ? { ...now, [list]: longer[list] } : now)),
        (error: unknown) => setFault(asFailure(error)),
      )
    },
  }
}
