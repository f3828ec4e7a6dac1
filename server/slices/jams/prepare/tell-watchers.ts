// Tells those who have a jam open here what was done in it.
import type { AppContext } from '#server/context'
import { type Seat, watchersIn } from '../parts/watchers.ts'
import { jamSince } from '../queries/jam-since.ts'
import { headsOfJams, keptJam } from '../queries/kept-jam.ts'
import { whoMaySee } from '../queries/who-may-see.ts'
import { viewEnded } from '../view.ts'
import { tellIn } from './tell-in.ts'

/** [SONG-3.5, SONG-3.9] Everyone is told from where they were told last. Whoever may no longer see the room is told nothing, and hears no more of it. */
export async function tellWatchers(ctx: AppContext, roomId: number): Promise<void> {
  const watchers = watchersIn(ctx)
  const leave = (seats: readonly Seat[]): void => {
    for (const { connection } of seats) watchers.unwatch(roomId, connection.id)
    if (seats.length > 0) tellIn(ctx, roomId)
  }
  const tell = async (): Promise<void> => {
    const seats = watchers.of(roomId).filter(({ told }) => told !== null)
    if (seats.length === 0) return
    const people = [...new Set(seats.map(({ connection }) => connection.actor.id))]
    await ctx.db.snapshot(async (db) => {
      const allowed = await whoMaySee(db, roomId, people)
      const stays = ({ connection }: Seat): boolean => allowed.has(connection.actor.id)
      leave(seats.filter((seat) => !stays(seat)))
      const there = seats.filter(stays)
      const kept = await keptJam(db, roomId)
      if (!kept) {
        for (const { connection } of there) connection.send('jam_changed', viewEnded(roomId))
        leave(there)
        return
      }
      const parts = await jamSince(
        db,
        kept,
        there.map(({ told }) => told),
      )
      for (const [at, seat] of there.entries()) {
        const part = parts[at]
        if (!part?.epoch || (part.epoch === seat.told?.epoch && part.rev === seat.told.rev)) continue
        seat.told = { epoch: part.epoch, rev: part.rev }
        seat.connection.send('jam_changed', part)
      }
    })
  }
  await watchers.stir(roomId, tell, (error) =>
    ctx.logger.error({ err: error, room_id: roomId }, 'those who are in a jam could not be told'),
  )
}

/** [NODE-2] What another node did and this one was not told of. */
export async function compareJams(ctx: AppContext): Promise<void> {
  const watchers = watchersIn(ctx)
  const rooms = watchers.things()
  const heads = new Map((await headsOfJams(ctx.db.reader, rooms)).map((head) => [head.roomId, head]))
  for (const roomId of rooms) {
    const head = heads.get(roomId)
    const isBehind = ({ told }: Seat): boolean => told !== null && (told.rev !== head?.rev || told.epoch !== head.epoch)
    if (watchers.of(roomId).some(isBehind)) await tellWatchers(ctx, roomId)
  }
}
