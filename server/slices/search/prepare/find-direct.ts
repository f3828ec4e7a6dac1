// Searching what one said oneself with others.
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { conversationsOf, entriesOf } from '../queries/own-direct.ts'
import { viewDirect } from '../view.ts'
import { lookThrough } from './look-through.ts'
import { asksFor, resolve } from './resolve.ts'

interface Asked {
  readonly q: string
  readonly before_id?: number
  readonly limit?: number
}

/** [FEED-2.30] A page, which may hold nothing and still have a next one: what is looked through in one call ends somewhere. */
export async function findDirect(
  ctx: AppContext,
  actor: Actor,
  { q, before_id: beforeId, limit = sizes.pageDefault }: Asked,
) {
  const { asked, conversations, entries } = await ctx.db.snapshot(async (db) => {
    const resolved = await resolve(db, actor, q)
    const there = asksFor('direct', resolved) ? await conversationsOf(db, actor.id, resolved.withIds) : []
    return {
      asked: resolved,
      conversations: there,
      entries:
        there.length === 0 ? [] : await entriesOf(db, actor.id, resolved, beforeId, sizes.directLookedThrough + 1),
    }
  })
  const looked = entries.slice(0, sizes.directLookedThrough)
  const { found, last } = await lookThrough(ctx, looked, conversations, asked, limit)
  const complete = last === undefined || last.id === entries.at(-1)?.id
  return {
    items: found.map((row) => viewDirect(row, asked.phrases)),
    order: 'newest' as const,
    complete,
    next: complete ? null : { before_id: last.id },
    looked_to: last ? instant(last.created_at) : null,
  }
}
