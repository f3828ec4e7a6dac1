// Cards over HTTP.
import { type BoundRoute, serve } from '#bedrock/slice'
import { askForCard } from '#contract/cards'
import type { AppContext } from '#server/context'
import { takeTurn } from './parts/turns.ts'
import { makeCard } from './prepare/make-card.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(askForCard, async ({ actor, body }) => {
    const done = takeTurn(ctx, actor.id)
    try {
      return await makeCard(ctx, actor, body.url)
    } finally {
      done()
    }
  }),
]
