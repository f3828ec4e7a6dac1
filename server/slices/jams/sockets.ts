// Being in a jam over the socket: hearing it, playing in it, and setting one’s clock by the house’s.
import { refuse } from '#bedrock/refusal'
import { type BoundCall, answer } from '#bedrock/slice'
import * as contract from '#contract/jams'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { writeJam } from './commands/write-jam.ts'
import type { Tx } from './owns.ts'
import { type Seat, watchersIn } from './parts/watchers.ts'
import { mayEnd, mayPlay } from './policy.ts'
import { tellIn } from './prepare/tell-in.ts'
import { tellWatchers } from './prepare/tell-watchers.ts'
import { jamRoom } from './queries/jam-room.ts'
import { jamSince } from './queries/jam-since.ts'
import { runningJam } from './queries/kept-jam.ts'

/** What this slice answers. */
export const calls = (ctx: AppContext): readonly BoundCall[] => {
  const watchers = watchersIn(ctx)
  return [
    answer(contract.watchJam, async ({ actor, payload: { room: ref, after_rev, epoch }, connection }) => {
      const room = await jamRoom(ctx.db.reader, actor.id, ref)
      // Watched before it is read, so that nothing falls between.
      const seat: Seat = { connection, told: null }
      if (!watchers.watch(room.id, connection.id, seat))
        refuse('CONFLICT', `One page has at most ${sizes.jamsPerSocket} jams open. Leave one first.`)
      const told = after_rev === undefined || epoch === undefined ? null : { epoch, rev: after_rev }
      const { kept, jam } = await ctx.db
        .snapshot(async (db) => {
          const running = await runningJam(db, room.id)
          const [part] = await jamSince(db, running, [told])
          if (!part) throw new Error('A jam that is there was not told.')
          return { kept: running, jam: part }
        })
        .catch((error: unknown) => {
          watchers.unwatch(room.id, connection.id)
          throw error
        })
      // Whoever is gone again is in no jam.
      if (!ctx.realtime.holds(connection)) watchers.gone(connection.id)
      else {
        seat.told = { epoch: kept.epoch, rev: kept.rev }
        tellIn(ctx, room.id)
        await tellWatchers(ctx, room.id)
      }
      return { jam, can_write: mayPlay(actor, room, ctx.clock.now()), can_end: mayEnd(actor, room, kept.begunBy) }
    }),
    answer(contract.unwatchJam, ({ payload: { room_id: roomId }, connection }) => {
      const was = watchers.of(roomId).some((seat) => seat.connection.id === connection.id)
      watchers.unwatch(roomId, connection.id)
      if (was) tellIn(ctx, roomId)
      return Promise.resolve({})
    }),
    answer(contract.writeJam, async ({ actor, payload: { room, client_id: clientId, wish } }) => {
      const { id: roomId } = await jamRoom(ctx.db.reader, actor.id, room)
      return await ctx.db.write(
        `jam ${roomId}`,
        (tx: Tx) => writeJam(tx, actor, { roomId, clientId, wish }),
        'repeatable',
      )
    }),
    answer(contract.syncClock, ({ payload: { t0 } }) => {
      const t1 = ctx.clock.now()
      return Promise.resolve({ t0, t1, t2: t1 })
    }),
  ]
}
