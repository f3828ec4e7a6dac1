// Joining a room from a socket.
import type { Actor } from '#bedrock/actor'
import type { Connection } from '#bedrock/realtime/connection'
import { refuse } from '#bedrock/refusal'
import type { DataOf } from '#contract/define'
import { sizes } from '#contract/limits'
import type { joinRoom } from '#contract/rooms'
import type { AppContext } from '#server/context'
import { mayPost, roomFor, wordsIn } from '#slices/rooms/index'
import { type Asked, backfill } from '../queries/backfill.ts'

const maxAttempts = 5

/**
 * [CHAT-2.7, ROOM-1.7] Subscribes first and reads after. If somebody's right was taken away in between, the subscription is
 * under an old access generation, hears nothing, and is made anew.
 */
export async function join(
  ctx: AppContext,
  actor: Actor,
  connection: Connection,
  ref: string,
  asked: Asked,
): Promise<DataOf<typeof joinRoom>> {
  let room = await roomFor(ctx.db.reader, actor.id, ref)
  if (!room) refuse('ROOM_NOT_FOUND', 'There is no such room.')
  if (!connection.hears.has(room.id) && connection.hears.size >= sizes.roomsPerSocket)
    refuse('CONFLICT', `One connection hears at most ${sizes.roomsPerSocket} rooms. Leave one first.`)
  const { id } = room
  const words = wordsIn(ctx)
  for (let attempt = 1; ; attempt++) {
    try {
      await ctx.realtime.hear(connection, id, room.access)
      const answer = await ctx.db.snapshot((db) => backfill(db, actor, String(id), asked, sizes.pageDefault, words))
      if (answer.room.access === room.access) {
        connection.send('backfill', answer.body)
        return {
          room: answer.room.name,
          room_id: id,
          head_rev: answer.body.head_rev,
          epoch: answer.body.epoch,
          can_post: mayPost(actor, answer.room),
          topic: answer.room.topic,
        }
      }
      room = answer.room
    } catch (error) {
      ctx.realtime.unhear(connection, id)
      throw error
    }
    if (attempt >= maxAttempts) {
      ctx.realtime.unhear(connection, id)
      refuse('BUSY', 'The room is changing just now. Try again in a moment.')
    }
  }
}
