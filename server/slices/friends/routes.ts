// Friends over HTTP.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/friends'
import { sizes } from '#contract/limits'
import { getMutedWords, setMutedWords } from '#contract/muted-words'
import type { AppContext } from '#server/context'
import { block, unblock } from './commands/block.ts'
import { follow, unfollow } from './commands/follow.ts'
import { mute, unmute } from './commands/mute.ts'
import { muteWords } from './commands/mute-words.ts'
import type { Tx } from './owns.ts'
import { wordsToMute } from './parts/words-to-mute.ts'
import { mutedWordsOf } from './queries/muted-words.ts'
import { tieWith } from './queries/tie-with.ts'
import { type TieKind, ties } from './queries/ties.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const list = async (tie: TieKind, actor: Actor, after: string | undefined) => {
    const rows = await ties(ctx.db.reader, tie, actor.id, after, sizes.pageMax + 1)
    return pageOf(
      rows,
      sizes.pageMax,
      'alphabetical',
      (row) => row,
      (last) => ({ after: last.username }),
    )
  }
  // Both ends in one order, so that two who block each other at once do not pass each other.
  const between = async <T>(actor: Actor, id: number, work: (tx: Tx) => Promise<T>): Promise<T> =>
    await ctx.db.write(`friends:${Math.min(actor.id, id)}:${Math.max(actor.id, id)}`, work)
  const quietly = async (done: Promise<void>): Promise<Record<string, never>> => {
    await done
    return {}
  }
  return [
    serve(contract.listFollowing, ({ actor, query }) => list('following', actor, query?.after)),
    serve(contract.listFollowers, ({ actor, query }) => list('followers', actor, query?.after)),
    serve(contract.listBlocks, ({ actor, query }) => list('blocks', actor, query?.after)),
    serve(contract.listMutes, ({ actor, query }) => list('mutes', actor, query?.after)),
    serve(getMutedWords, async ({ actor }) => ({ words: await mutedWordsOf(ctx.db.reader, actor.id) })),
    serve(setMutedWords, async ({ actor, body }) => {
      const words = wordsToMute(body.words)
      await ctx.db.write(`muted-words:${actor.id}`, (tx: Tx) => muteWords(tx, actor, words), 'repeatable')
      return { words }
    }),
    serve(contract.getTie, ({ actor, params: { id } }) => ctx.db.snapshot((db) => tieWith(db, actor.id, id))),
    serve(contract.followPerson, ({ actor, params: { id } }) => between(actor, id, (tx) => follow(tx, actor, id))),
    serve(contract.unfollowPerson, ({ actor, params: { id } }) =>
      quietly(between(actor, id, (tx) => unfollow(tx, actor, id))),
    ),
    serve(contract.blockPerson, ({ actor, params: { id } }) =>
      quietly(between(actor, id, (tx) => block(tx, actor, id))),
    ),
    serve(contract.unblockPerson, ({ actor, params: { id } }) =>
      quietly(between(actor, id, (tx) => unblock(tx, actor, id))),
    ),
    serve(contract.muteForMe, ({ actor, params: { id } }) => quietly(between(actor, id, (tx) => mute(tx, actor, id)))),
    serve(contract.unmuteForMe, ({ actor, params: { id } }) =>
      quietly(between(actor, id, (tx) => unmute(tx, actor, id))),
    ),
  ]
}
