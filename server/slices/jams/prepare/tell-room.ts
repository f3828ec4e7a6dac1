// Tells those who are in a room what it shows of its jam: that it runs, plays or has ended, and who is in it.
import { createPaced, type Paced } from '#bedrock/realtime/paced'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { peopleIn } from '../parts/people-in.ts'
import { watchersIn } from '../parts/watchers.ts'
import { shownJam } from '../queries/shown-jam.ts'
import { whoMaySee } from '../queries/who-may-see.ts'
import { viewJam } from '../view.ts'

const paces = new WeakMap<AppContext, Paced>()

function paceOf(ctx: AppContext): Paced {
  const known = paces.get(ctx) ?? createPaced(sizes.roomJamToldEveryMs)
  paces.set(ctx, known)
  return known
}

/** The people who have the jam of a room open, on any node. */
export const peopleInJam = (ctx: AppContext, roomId: number): readonly number[] => [
  ...new Set([
    ...watchersIn(ctx)
      .of(roomId)
      .map(({ connection }) => connection.actor.id),
    ...peopleIn(ctx).of(roomId),
  ]),
]

/** [SONG-3.13] Once a second at most, to each as far as they may know. */
export async function tellRoom(ctx: AppContext, roomId: number): Promise<void> {
  const tell = async (): Promise<void> => {
    const open = new Set(
      watchersIn(ctx)
        .of(roomId)
        .map(({ connection }) => connection.id),
    )
    const screens = ctx.realtime.connections().filter(({ id, hears }) => open.has(id) || hears.has(roomId))
    if (screens.length === 0) return
    const viewers = [...new Set(screens.map(({ actor }) => actor.id))]
    await ctx.db.snapshot(async (db) => {
      const allowed = await whoMaySee(db, roomId, viewers)
      const jam = await shownJam(db, roomId, peopleInJam(ctx, roomId), viewers)
      for (const screen of screens) {
        const viewer = screen.actor.id
        if (allowed.has(viewer)) screen.send('room_jam', { room_id: roomId, jam: jam ? viewJam(jam, viewer) : null })
      }
    })
  }
  await paceOf(ctx).stir(roomId, tell, (error) => failed(ctx, roomId, error))
}

/** It is said anew with whatever happens next. */
export const failed = (ctx: AppContext, roomId: number, error: unknown): void =>
  ctx.logger.error({ err: error, room_id: roomId }, 'a room could not be told of its jam')

/** [SONG-3.13] These people may be shown to others now, or no longer. */
export async function tellAbout(ctx: AppContext, ...people: readonly number[]): Promise<void> {
  const watchers = watchersIn(ctx)
  const rooms = watchers
    .things()
    .filter((roomId) => watchers.of(roomId).some(({ connection }) => people.includes(connection.actor.id)))
  const elsewhere = people.flatMap((id) => peopleIn(ctx).roomsOf(id))
  for (const roomId of new Set([...rooms, ...elsewhere])) await tellRoom(ctx, roomId)
}
