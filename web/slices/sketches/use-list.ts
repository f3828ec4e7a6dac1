// A list of sketches that comes page by page; what is shown stays until the answer to the last question has come.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { asFailure } from '../../bedrock/api-failure.ts'

interface Held {
  readonly sketches: readonly Sketch[]
  /** Where the last page ended; null at the end of it all. */
  readonly next: string | null
}
/** Asks for the page after this place; the first one without. */
export type Ask = (after: string | null) => Promise<Held>

interface List {
  /** Null before the first answer. */
  readonly sketches: readonly Sketch[] | null
  readonly further: boolean
  readonly fault: string | null
  readonly more: () => void
  /** What is shown without asking the house. */
  readonly put: (sketches: readonly Sketch[]) => void
}

/** The list that `question` names. */
export function useList(question: string, ask: Ask): List {
  const [held, setHeld] = useState<Held | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const turn = useRef(0)
  function take(after: string | null, before: readonly Sketch[]): void {
    const mine = (turn.current += 1)
    ask(after).then(
      ({ sketches, next }) => {
        if (mine !== turn.current) return
        const there = new Set(before.map(({ name }) => name))
        setHeld({ sketches: [...before, ...sketches.filter(({ name }) => !there.has(name))], next })
        setFault(null)
      },
      (error: unknown) => mine === turn.current && setFault(asFailure(error).message),
    )
  }
  useEffect(() => {
    take(null, [])
    return () => void (turn.current += 1)
  }, [question])
  return {
    sketches: held?.sketches ?? null,
    further: held !== null && held.next !== null,
    fault,
    more: () => void (held && take(held.next, held.sketches)),
    put: (sketches) => setHeld({ sketches, next: held?.next ?? null }),
  }
}
