// Those who are no longer kept apart see where the other has walked; presence has just said that they are there.
import { everywhere } from '#bedrock/bus'
import { personUnblocked } from '#events/friends'
import type { AppContext } from '#server/context'
import { areApart } from '#slices/friends/index'
import { lobbyIn } from './parts/lobby-in.ts'

export const reactions = [
  everywhere(personUnblocked, async (ctx: AppContext, { by, userId }) => {
    if (await areApart(ctx.db.reader, by, userId)) return
    lobbyIn(ctx).show(by, userId)
    lobbyIn(ctx).show(userId, by)
  }),
]
