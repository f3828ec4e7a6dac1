// Chat over the socket.
import { type BoundCall, answer } from '#bedrock/slice'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import { reportDivergence } from '#contract/divergence'
import * as messages from '#contract/messages'
import * as rooms from '#contract/rooms'
import type { AppContext } from '#server/context'
import { roomFor, wordsIn } from '#slices/rooms/index'
import { markRead } from './commands/mark-read.ts'
import type { Tx } from './owns.ts'
import { join } from './parts/join.ts'
import { actsOf } from './prepare/acts.ts'
import { wishOf } from './parts/wish.ts'
import { backfill } from './queries/backfill.ts'
import { messagesById } from './queries/messages-by-id.ts'
import { truth } from './queries/truth.ts'
import { viewMessage } from './view.ts'

/** What this slice answers. */
export const calls = (ctx: AppContext): readonly BoundCall[] => {
  const acts = actsOf(ctx)
  const words = wordsIn(ctx)
  return [
    answer(rooms.joinRoom, ({ actor, payload, connection }) => {
      const { room, ...asked } = payload
      return join(ctx, actor, connection, room, asked)
    }),
    answer(rooms.leaveRoom, async ({ actor, payload, connection }) => {
      const room = await roomFor(ctx.db.reader, actor.id, payload.room)
      if (room) ctx.realtime.unhear(connection, room.id)
      return {}
    }),
    answer(messages.sendMessage, ({ actor, payload }) => acts.send(actor, { ref: payload.room, ...wishOf(payload) })),
    answer(messages.editMessage, async ({ actor, payload }) => ({
      message: await acts.edit(actor, payload.id, payload.content, payload.expected_rev),
    })),
    answer(messages.deleteMessage, async ({ actor, payload }) => ({ message: await acts.remove(actor, payload.id) })),
    answer(messages.requestBackfill, async ({ actor, payload }) => {
      const { room, limit = sizes.pageDefault, ...asked } = payload
      return (await ctx.db.snapshot((db) => backfill(db, actor, room, asked, limit, words))).body
    }),
    answer(messages.verifyRoom, ({ actor, payload }) =>
      ctx.db.snapshot((db) => truth(db, actor, payload.room, payload.from_id, payload.to_id, words)),
    ),
    answer(reportDivergence, async ({ actor, payload }) => {
      const { room: ref, ...found } = payload
      const room = (await roomFor(ctx.db.reader, actor.id, ref)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
      ctx.logger.warn({ user_id: actor.id, room_id: room.id, ...found }, 'a client held something else than the house')
      ctx.metrics.divergences.inc({ afresh: String(found.afresh) })
      return {}
    }),
    answer(messages.getMessages, async ({ actor, payload }) => ({
      messages: (await messagesById(ctx.db.reader, actor, payload.ids)).map((entry) =>
        viewMessage(entry, words({ ...entry, id: entry.stream_id })),
      ),
      order: 'oldest' as const,
      complete: true as const,
      next: null,
    })),
    answer(rooms.markRead, async ({ actor, payload }) => {
      const room =
        (await roomFor(ctx.db.reader, actor.id, payload.room)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
      await ctx.db.write(`read:${actor.id}`, (tx: Tx) => markRead(tx, actor, String(room.id), payload.id), 'repeatable')
      return {}
    }),
  ]
}
