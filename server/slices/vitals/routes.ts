// How the house is, over HTTP.
import { type BoundRoute, serve } from '#bedrock/slice'
import { getVitals, type Vitals } from '#contract/vitals'
import type { AppContext } from '#server/context'
import { onceASecond } from './parts/once-a-second.ts'
import { commitOf } from './prepare/commit-of.ts'
import { measure } from './prepare/measure.ts'
import { viewVitals } from './view.ts'

/** What this slice answers. Nothing is measured while nobody asks. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  let commit: Promise<string | null> | undefined
  const look = onceASecond<Vitals>(ctx.clock, async () => viewVitals(await measure(ctx), await (commit ??= commitOf())))
  return [serve(getVitals, look)]
}
