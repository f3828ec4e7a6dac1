// How many pages are looked at for each person at the moment, in memory: slow pages must not hold the door outward for one of them.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'

const houses = new WeakMap<AppContext, Map<number, number>>()

/** [WALL-3.35] One more for this person; answers what to do when it is done. Refuses with BUSY. */
export function takeTurn(ctx: AppContext, personId: number): () => void {
  const asking = houses.get(ctx) ?? new Map<number, number>()
  houses.set(ctx, asking)
  const own = asking.get(personId) ?? 0
  if (own >= sizes.cardsPerPerson)
    refuse('BUSY', 'The house is still looking at other pages for you. Ask again in a moment.')
  asking.set(personId, own + 1)
  return () => {
    const left = (asking.get(personId) ?? 1) - 1
    if (left > 0) asking.set(personId, left)
    else asking.delete(personId)
  }
}
