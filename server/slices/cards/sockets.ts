// Cards over the socket: slow pages hold up no other request of a browser there.
import { answer, type BoundCall } from '#bedrock/slice'
import { getLinkCards } from '#contract/cards'
import type { AppContext } from '#server/context'
import { linkCards } from './prepare/link-cards.ts'

/** What this slice answers. */
export const calls = (ctx: AppContext): readonly BoundCall[] => [
  answer(getLinkCards, async ({ actor, payload }) => ({
    items: await linkCards(ctx, actor, payload.ids),
    order: 'oldest' as const,
    complete: true as const,
    next: null,
  })),
]
