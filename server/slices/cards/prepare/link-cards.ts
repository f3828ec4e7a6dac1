// The cards of the links in messages, for whoever may see these.
import { setTimeout as wait } from 'node:timers/promises'
import type { Actor } from '#bedrock/actor'
import type { MessageCards, SaidCard } from '#contract/cards'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { linkCards as wantedByHouse } from '#slices/house/index'
import { wantsLinkCards } from '../queries/wishes.ts'
import { askPage, saidBy } from './ask-page.ts'
import { type Linked, linkedIn } from './linked-in.ts'

/** [CHAT-5.1 to CHAT-5.7] Whoever waits for slow pages waits a moment, and is told that there is more to come. */
export async function linkCards(ctx: AppContext, actor: Actor, ids: readonly number[]): Promise<MessageCards[]> {
  const { reader } = ctx.db
  if (!ctx.config.outgoing || !(await wantsLinkCards(reader, actor.id)) || !(await wantedByHouse(reader))) return []
  const linked = await linkedIn(ctx, actor, ids)
  const asked = linked.flatMap(({ urls, authorId }) => urls.flatMap((url) => askPage(ctx, url, authorId) ?? []))
  if (asked.length === 0) return linked.map((message) => cardsOf(ctx, message))
  await aMoment(Promise.all(asked))
  // What was deleted or reworded meanwhile is not told.
  return (await linkedIn(ctx, actor, ids)).map((message) => cardsOf(ctx, message))
}

async function aMoment(work: Promise<unknown>): Promise<void> {
  const over = new AbortController()
  const enough = wait(sizes.linkCardWaitMs, null, { signal: over.signal }).catch(() => null)
  await Promise.race([work, enough])
  over.abort()
}

function cardsOf(ctx: AppContext, { messageId, authorId, urls }: Linked): MessageCards {
  const pages = urls.map((url) => ({ url, said: saidBy(ctx, url, authorId) }))
  return {
    message_id: messageId,
    cards: pages.flatMap(({ url, said }): SaidCard[] => (said ? [{ url, ...said }] : [])),
    waiting: pages.some(({ said }) => said === undefined),
  }
}
