// Watching walls over the socket.
import { refuse } from '#bedrock/refusal'
import { type BoundCall, answer } from '#bedrock/slice'
import * as contract from '#contract/walls'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { watchersIn } from './parts/watchers.ts'
import { wallFor } from './queries/wall-for.ts'
import { ownerNamed } from './queries/owner-named.ts'

/** What this slice answers. */
export const calls = (ctx: AppContext): readonly BoundCall[] => [
  answer(contract.watchWall, async ({ actor, payload, connection }) => {
    // Watched before it is read, so that no change falls between.
    const wall = await wallFor(ctx.db.reader, actor.id, payload.username)
    if (!watchersIn(ctx).watch(wall.user_id, connection.id, connection))
      refuse('CONFLICT', `One page watches at most ${sizes.wallsPerSocket} walls. Leave one first.`)
    return { rev: (await wallFor(ctx.db.reader, actor.id, payload.username)).rev ?? 0 }
  }),
  answer(contract.unwatchWall, async ({ payload, connection }) => {
    const ownerId = await ownerNamed(ctx.db.reader, payload.username)
    if (ownerId !== null) watchersIn(ctx).unwatch(ownerId, connection.id)
    return {}
  }),
]
