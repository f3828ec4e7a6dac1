// Presence, typing and the latency check over the socket.
import { type BoundCall, answer } from '#bedrock/slice'
import * as contract from '#contract/presence'
import type { AppContext } from '#server/context'
import { apartFrom } from '#slices/friends/index'
import { setHidden } from '#slices/accounts/index'
import { hereIn } from './parts/here.ts'
import { joinedRoom, listening } from './parts/room-here.ts'
import { tellNodes } from './prepare/across-nodes.ts'
import { tellTyping } from './prepare/tell-typing.ts'

/** What this slice answers. */
export const calls = (ctx: AppContext): readonly BoundCall[] => {
  const { register, typing } = hereIn(ctx)
  return [
    answer(contract.typing, async ({ actor, payload, connection }) => {
      const roomId = await joinedRoom(ctx, connection, payload.room)
      if (register.open(actor.id) && typing.began(roomId, actor.id, ctx.clock.now()))
        await tellTyping(ctx, { roomId, userId: actor.id, ended: false })
      return {}
    }),
    answer(contract.stopTyping, async ({ actor, payload, connection }) => {
      const roomId = await joinedRoom(ctx, connection, payload.room)
      if (typing.ended(roomId, actor.id, ctx.clock.now()))
        await tellTyping(ctx, { roomId, userId: actor.id, ended: true })
      return {}
    }),
    answer(contract.setPresence, async ({ actor, payload, connection }) => {
      register.set(actor.id, connection.id, payload.state)
      tellNodes(ctx, actor.id)
      if (payload.hidden !== undefined) await setHidden(ctx, actor, payload.hidden)
      return {}
    }),
    answer(contract.getPresence, async ({ actor, payload }) => {
      const ids = payload.room === undefined ? undefined : await listening(ctx, actor.id, payload.room)
      const apart = await apartFrom(ctx.db.reader, actor.id)
      return {
        people: register.people(ctx.clock.now(), ids).filter(({ id }) => !apart.has(id)),
        order: 'alphabetical' as const,
        complete: true as const,
        next: null,
      }
    }),
    answer(contract.latencyCheck, ({ payload }) => Promise.resolve({ ts: payload.ts, server_ts: ctx.clock.now() })),
  ]
}
