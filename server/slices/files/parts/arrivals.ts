// How many files come in at the moment, of each person and of all, in memory: a slow sender must not take the place of others.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'

const houses = new WeakMap<AppContext, Map<number, number>>()

/** Lets one more in; answers what to do when it is through. Refuses with BUSY. */
export function letArrive(ctx: AppContext, personId: number): () => void {
  const coming = houses.get(ctx) ?? new Map<number, number>()
  houses.set(ctx, coming)
  const own = coming.get(personId) ?? 0
  const all = [...coming.values()].reduce((sum, each) => sum + each, 0)
  if (own >= sizes.uploadsPerPerson || all >= sizes.uploadsAtOnce)
    refuse('BUSY', 'So many files are coming in that this one has to wait. Try again in a moment.')
  coming.set(personId, own + 1)
  return () => {
    const left = (coming.get(personId) ?? 1) - 1
    if (left > 0) coming.set(personId, left)
    else coming.delete(personId)
  }
}
