// The lobby over the socket.
import { refuse } from '#bedrock/refusal'
import { type BoundCall, answer } from '#bedrock/slice'
import * as contract from '#contract/lobby'
import type { AppContext } from '#server/context'
import { apartFrom } from '#slices/friends/index'
import { hereIn } from '#slices/presence/index'
import { lobbyIn } from './parts/lobby-in.ts'
import { tellStep } from './prepare/across-nodes.ts'

/** What this slice answers. */
export const calls = (ctx: AppContext): readonly BoundCall[] => {
  const { register } = hereIn(ctx)
  const lobby = lobbyIn(ctx)
  return [
    answer(contract.joinLobby, async ({ actor, connection }) => {
      // First, so that nothing is missed between the answer and the first push.
      if (ctx.realtime.holds(connection)) lobby.enter(connection)
      const apart = await apartFrom(ctx.db.reader, actor.id)
      return {
        standing: register.standing().filter(({ id }) => !apart.has(id)),
        order: 'alphabetical' as const,
        complete: true as const,
        next: null,
      }
    }),
    answer(contract.leaveLobby, ({ connection }) => {
      lobby.leave(connection)
      return Promise.resolve({})
    }),
    answer(contract.walkLobby, async ({ actor, payload }) => {
      if (!register.walk(actor.id, payload))
        refuse('CONFLICT', 'You are hidden, so you stand nowhere in the lobby. Show yourself first.')
      tellStep(ctx, { id: actor.id, tile: payload })
      await lobby.walked(actor.id)
      return {}
    }),
  ]
}
