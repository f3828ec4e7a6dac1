// Tells people who may see a room but whose socket has not joined it that something was said there, at most once a second a room.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { isClosed, memberIds } from '#slices/rooms/index'

/** Who spoke since it was told last. */
type Gathering = Set<number | null>

const gatherings = new WeakMap<AppContext, Map<number, Gathering>>()

/** [CHAT-2.5] The first word is told at once; what follows within the second is told once at its end. */
export const noteActivity = (ctx: AppContext, roomId: number, authorId: number | null): Promise<void> =>
  noteSpoken(ctx, roomId, new Set([authorId]))

async function noteSpoken(ctx: AppContext, roomId: number, by: Gathering): Promise<void> {
  const rooms = gatherings.get(ctx) ?? new Map<number, Gathering>()
  gatherings.set(ctx, rooms)
  const gathering = rooms.get(roomId)
  if (gathering) {
    for (const authorId of by) gathering.add(authorId)
    return
  }
  const opened: Gathering = new Set()
  rooms.set(roomId, opened)
  setTimeout(() => {
    rooms.delete(roomId)
    if (opened.size > 0)
      void noteSpoken(ctx, roomId, opened).catch((error: unknown) =>
        ctx.logger.error({ err: error, room_id: roomId }, 'room activity could not be told'),
      )
  }, sizes.activityEveryMs).unref()
  await tell(ctx, roomId, by)
}

/** [CHAT-2.9] Whoever alone spoke has nothing new to read. */
async function tell(ctx: AppContext, roomId: number, by: Gathering): Promise<void> {
  const room = await ctx.db.reader.selectFrom('rooms').select('kind').where('id', '=', roomId).executeTakeFirst()
  if (!room) return
  const members = isClosed(room.kind) ? await memberIds(ctx.db.reader, roomId) : null
  // Not stale: what is dropped here is a room that looks read.
  ctx.realtime.toAll(
    'room_activity',
    { room_id: roomId },
    {
      who: ({ actor, hears }) =>
        !hears.has(roomId) && members?.has(actor.id) !== false && !(by.size === 1 && by.has(actor.id)),
    },
  )
}
