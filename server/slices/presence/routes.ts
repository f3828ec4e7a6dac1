// Which cat one is, over HTTP.
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/cats'
import type { AppContext } from '#server/context'
import { chooseCat } from '#slices/accounts/index'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.getOwnCat, ({ actor }) => Promise.resolve({ cat: actor.figure })),
  serve(contract.chooseCat, async ({ actor, body }) => {
    await chooseCat(ctx, actor, body.cat)
    return body
  }),
]
