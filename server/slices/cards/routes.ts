// Cards over HTTP.
import { type BoundRoute, serve } from '#bedrock/slice'
import { askForCard, changeCardWish, getCardWish } from '#contract/cards'
import type { AppContext } from '#server/context'
import { wishLinkCards } from './commands/wish.ts'
import type { Tx } from './owns.ts'
import { takeTurn } from './parts/turns.ts'
import { makeCard } from './prepare/make-card.ts'
import { wantsLinkCards } from './queries/wishes.ts'

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
  serve(getCardWish, async ({ actor }) => ({ link_cards: await wantsLinkCards(ctx.db.reader, actor.id) })),
  serve(changeCardWish, async ({ actor, body }) => {
    await ctx.db.write(`cards:${actor.id}`, (tx: Tx) => wishLinkCards(tx, actor, body.link_cards), 'repeatable')
    return body
  }),
]
