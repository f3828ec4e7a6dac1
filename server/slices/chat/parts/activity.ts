// Tells people who may see a room but whose socket has not joined it that something was said there, at most once a second a room.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { isClosed, memberIds } from '#slices/rooms/index'

interface Gathering {
  again: boolean
}

const gatherings = new WeakMap<AppContext, Map<number, Gathering>>()

/** [CHAT-2.5] The first word is told at once; what follows within the second is told once at its end. */
export async function noteActivity(ctx: AppContext, roomId: number): Promise<void> {
  const rooms = gatherings.get(ctx) ?? new Map<number, Gathering>()
  gatherings.set(ctx, rooms)
  const gathering = rooms.get(roomId)
  if (gathering) {
    gathering.again = true
    return
  }
  const opened: Gathering = { again: false }
  rooms.set(roomId, opened)
  setTimeout(() => {
    rooms.delete(roomId)
    if (opened.again)
      void noteActivity(ctx, roomId).catch((error: unknown) =>
        ctx.logger.error({ err: error, room_id: roomId }, 'room activity could not be told'),
      )
  }, sizes.activityEveryMs).unref()
  await tell(ctx, roomId)
}

async function tell(ctx: AppContext, roomId: number): Promise<void> {
  const room = await ctx.db.reader.selectFrom('rooms').select('kind').where('id', '=', roomId).executeTakeFirst()
  if (!room) return
  const members = isClosed(room.kind) ? await memberIds(ctx.db.reader, roomId) : null
  for (const connection of ctx.realtime.connections()) {
    if (connection.hears.has(roomId) || (members && !members.has(connection.actor.id))) continue
    // Not volatile: what is dropped here is a room that looks read.
    connection.send('room_activity', { room_id: roomId })
  }
}
