// The stream as the house says it, looked at anew whenever one comes back to the page.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Making } from '#contract/signal'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'

interface Stream {
  /** The newest first; null before the first answer. */
  readonly makings: readonly Making[] | null
  /** There are earlier ones. */
  readonly further: boolean
  readonly fault: string | null
  readonly more: () => void
}

interface Held {
  readonly makings: readonly Making[]
  /** Where the last page ended; null at the end of it all. */
  readonly before: string | null
}

async function pageAfter({ makings, before }: Held): Promise<Held> {
  const { items, next } = await api('GET /api/signal', { query: before === null ? {} : { before } })
  return { makings: [...makings, ...items], before: next === null ? null : String(next['before']) }
}

/** Asks for as many as were shown, and at least for the first page. */
async function fromTheBeginning(shown: number): Promise<Held> {
  let held = await pageAfter({ makings: [], before: null })
  while (held.before !== null && held.makings.length < shown) held = await pageAfter(held)
  return held
}

/** [FEED-1.7] What is shown stays until the answer to the last question has come. */
export function useStream(): Stream {
  const [held, setHeld] = useState<Held | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const shown = useRef(0)
  const turn = useRef(0)
  shown.current = held?.makings.length ?? 0

  function take(asking: Promise<Held>): void {
    const mine = (turn.current += 1)
    asking.then(
      (answer) => {
        if (mine !== turn.current) return
        setHeld(answer)
        setFault(null)
      },
      (error: unknown) => mine === turn.current && setFault(asFailure(error).message),
    )
  }
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') take(fromTheBeginning(shown.current))
    }
    look()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      turn.current += 1
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [])
  return {
    makings: held?.makings ?? null,
    further: held?.before !== null && held !== null,
    fault,
    more: () => void (held && take(pageAfter(held))),
  }
}
