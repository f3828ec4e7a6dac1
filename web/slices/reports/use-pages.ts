// A list of the house that is looked at page by page, and anew when something changed.
import { useEffect, useRef, useState } from 'preact/hooks'
import { asFailure } from '../../bedrock/api-failure.ts'

type Query = Readonly<Record<string, string | number>>

interface Paged<T> {
  readonly items: readonly T[]
  readonly next: Query | null
}

interface Listed<T> {
  /** Null before the first answer. */
  readonly items: readonly T[] | null
  readonly fault: string | null
  /** Unset where nothing lies beyond. */
  readonly more: (() => void) | undefined
}

/** What `look` answers; asked again from the beginning whenever one of `about` is another. */
export function usePages<T>(look: (beyond: Query) => Promise<Paged<T>>, about: readonly unknown[]): Listed<T> {
  const [items, setItems] = useState<readonly T[] | null>(null)
  const [next, setNext] = useState<Query | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const asked = useRef(0)
  const ask = (beyond: Query | null): void => {
    const turn = ++asked.current
    look(beyond ?? {}).then(
      (page) => {
        if (turn !== asked.current) return
        setItems((now) => [...(beyond === null ? [] : (now ?? [])), ...page.items])
        setNext(page.next)
        setFault(null)
      },
      (error: unknown) => setFault(asFailure(error).message),
    )
  }
  useEffect(() => ask(null), about)
  return {
    items,
    fault,
    more: next === null ? undefined : () => ask(next),
  }
}
