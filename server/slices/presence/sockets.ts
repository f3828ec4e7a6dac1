// Presence, typing and the latency check over the socket.
import type { Connection } from '#bedrock/realtime/connection'
import { refuse } from '#bedrock/refusal'
import { type BoundCall, answer } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import * as contract from '#contract/presence'
import type { AppContext } from '#server/context'
import { setHidden } from '#slices/accounts/index'
import { roomFor } from '#slices/rooms/index'
import { hereIn } from './parts/here.ts'

/** What this slice answers. */
export const calls = (ctx: AppContext): readonly BoundCall[] => {
  const { register, typing } = hereIn(ctx)

  /** A room that this very socket has joined. */
  const joined = async (connection: Connection, ref: string): Promise<number> => {
    const room = await roomFor(ctx.db.reader, connection.actor.id, ref)
    if (!room || !connection.hears.has(room.id)) refuse('ROOM_NOT_FOUND', 'Join the room first.')
    return room.id
  }

  return [
    answer(contract.typing, async ({ actor, payload, connection }) => {
      const roomId = await joined(connection, payload.room)
      if (register.open(actor.id) && typing.began(roomId, actor.id, ctx.clock.now())) {
        ctx.realtime.toOthers(roomId, actor.id, 'typing', {
          room_id: roomId,
          user: actor.username,
          expires_ms: sizes.typingMs,
        })
      }
      return {}
    }),
    answer(contract.stopTyping, async ({ actor, payload, connection }) => {
      const roomId = await joined(connection, payload.room)
      if (typing.ended(roomId, actor.id, ctx.clock.now()))
        ctx.realtime.toOthers(roomId, actor.id, 'stop_typing', { room_id: roomId, user: actor.username })
      return {}
    }),
    answer(contract.setPresence, async ({ actor, payload, connection }) => {
      register.set(actor.id, connection.id, payload.state)
      if (payload.hidden !== undefined) await setHidden(ctx, actor, payload.hidden)
      return {}
    }),
    answer(contract.getPresence, async ({ actor, payload }) => {
      const room =
        payload.room === undefined
          ? undefined
          : ((await roomFor(ctx.db.reader, actor.id, payload.room)) ??
            refuse('ROOM_NOT_FOUND', 'There is no such room.'))
      const listening = room && new Set(ctx.realtime.listeners(room.id).map((connection) => connection.actor.id))
      return {
        people: register.people(ctx.clock.now(), listening),
        order: 'alphabetical' as const,
        complete: true as const,
        next: null,
      }
    }),
    answer(contract.latencyCheck, ({ payload }) => Promise.resolve({ ts: payload.ts, server_ts: ctx.clock.now() })),
  ]
}
