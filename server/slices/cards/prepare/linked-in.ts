// Which of the messages that somebody looks at have links, read through one after the other, so that others are answered in between.
import { setImmediate as aTurn } from 'node:timers/promises'
import type { Actor } from '#bedrock/actor'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { type KeptEntry, messagesById, viewMessage, wordsIn } from '#slices/chat/index'
import { linksIn } from '#views/links-in'
import { keptLinks } from '../parts/kept-links.ts'

/** A message that has links. */
export interface Linked {
  readonly messageId: number
  readonly authorId: number
  readonly urls: readonly string[]
}

type Links = ReturnType<typeof keptLinks>

const kept = new WeakMap<AppContext, Links>()
const linksOf = (ctx: AppContext): Links => {
  const links = kept.get(ctx) ?? keptLinks(sizes.linkCardsKept)
  kept.set(ctx, links)
  return links
}

/** [CHAT-5.1, CHAT-5.2, CHAT-5.3, CHAT-5.9] Those of the messages that have links; none that is sealed. As they stand when this answers. */
export async function linkedIn(ctx: AppContext, actor: Actor, ids: readonly number[]): Promise<Linked[]> {
  const links = linksOf(ctx)
  let entries = await messagesById(ctx.db.reader, actor, ids)
  const unread = entries.filter((entry) => links.look(entry) === undefined)
  for (const entry of unread) {
    // Whoever asked for the same meanwhile may have read it.
    if (links.look(entry) !== undefined) continue
    links.keep(entry, urlsIn(ctx, entry))
    await aTurn()
  }
  // What was deleted or reworded meanwhile is not told.
  if (unread.length > 1) entries = await messagesById(ctx.db.reader, actor, ids)
  return entries.flatMap((entry) => {
    const urls = links.look(entry) ?? urlsIn(ctx, entry)
    return urls.length === 0 ? [] : [{ messageId: entry.id, authorId: entry.author_id ?? 0, urls }]
  })
}

function urlsIn(ctx: AppContext, entry: KeptEntry): readonly string[] {
  if (entry.words_key !== null) return []
  const { content } = viewMessage(entry, wordsIn(ctx)({ ...entry, id: entry.stream_id }))
  return linksIn(content ?? '', sizes.linkCardsPerMessage).filter(
    (url) => url.length <= sizes.webAddressCharacters && !leadsHere(ctx, url),
  )
}

/** [CHAT-5.10] Its own pages the house does not ask for: what they are is told by their own cards. */
const leadsHere = (ctx: AppContext, url: string): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(ctx.config.origin).origin
