// One look for all who ask within a second.
import type { Clock } from '#bedrock/clock'

const goodForMs = 1_000

/** Answers what was found less than a second ago, joins a look that is under way, else looks anew. */
export function onceASecond<T>(clock: Clock, look: () => Promise<T>): () => Promise<T> {
  let found: { readonly at: number; readonly answer: Promise<T> } | undefined
  return () => {
    const now = clock.now()
    if (found && now - found.at < goodForMs) return found.answer
    const answer = look()
    const mine = { at: now, answer }
    found = mine
    // A look that failed answers nobody else.
    answer.catch(() => {
      if (found === mine) found = undefined
    })
    return answer
  }
}
