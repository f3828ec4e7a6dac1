// What one did in worlds, page by page.
import { useEffect, useState } from 'preact/hooks'
import type { OwnWorld } from '#contract/worlds'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'

interface OwnWorlds {
  /** Null before the first answer. */
  readonly worlds: readonly OwnWorld[] | null
  readonly further: boolean
  readonly fault: string | null
  readonly more: () => void
  /** Asks anew from the first page. */
  readonly again: () => void
}

/** That of the newest sketch first. */
export function useOwnWorlds(): OwnWorlds {
  const [worlds, setWorlds] = useState<readonly OwnWorld[] | null>(null)
  const [next, setNext] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)
  function take(before: number | null, held: readonly OwnWorld[]): () => void {
    let here = true
    api('GET /api/me/worlds', { query: before === null ? {} : { before } }).then(
      (page) => {
        if (!here) return
        setWorlds([...held, ...page.items])
        setNext(page.next === null ? null : Number(page.next['before']))
        setFault(null)
      },
      (error: unknown) => here && setFault(asFailure(error).message),
    )
    return () => {
      here = false
    }
  }
  useEffect(() => take(null, []), [turn])
  return {
    worlds,
    further: next !== null,
    fault,
    more: () => void take(next, worlds ?? []),
    again: () => setTurn(turn + 1),
  }
}
