// Jams over HTTP.
import type { Actor } from '#bedrock/actor'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/jams'
import type { AppContext } from '#server/context'
import { beginJam } from './commands/begin-jam.ts'
import { endJam } from './commands/end-jam.ts'
import { resetJam } from './commands/reset-jam.ts'
import type { Tx } from './owns.ts'
import { mayEnd, mayPlay } from './policy.ts'
import { keepSong } from './prepare/keep-song.ts'
import { peopleInJam } from './prepare/tell-room.ts'
import { jamRoom } from './queries/jam-room.ts'
import { keptJam, runningJam } from './queries/kept-jam.ts'
import { shownJam } from './queries/shown-jam.ts'
import { viewJam, viewWhole } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const newSeed = (): number => Math.floor(ctx.random.fraction() * 2 ** 32)
  const look = (actor: Actor, ref: string) =>
    ctx.db.snapshot(async (db) => {
      const room = await jamRoom(db, actor.id, ref)
      const jam = await shownJam(db, room.id, peopleInJam(ctx, room.id), [actor.id])
      const kept = jam && (await keptJam(db, room.id))
      return {
        room_id: room.id,
        jam: jam ? viewJam(jam, actor.id) : null,
        can_write: mayPlay(actor, room, ctx.clock.now()),
        can_end: kept !== undefined && mayEnd(actor, room, kept.begunBy),
      }
    })
  const write = async (actor: Actor, ref: string, work: (tx: Tx, roomId: number) => Promise<void>): Promise<void> => {
    const { id } = await jamRoom(ctx.db.reader, actor.id, ref)
    await ctx.db.write(`jam ${id}`, (tx: Tx) => work(tx, id), 'repeatable')
  }
  return [
    serve(contract.getJam, ({ actor, params: { room } }) => look(actor, room)),
    serve(contract.beginJam, async ({ actor, params: { room }, body: { from } }) => {
      const seed = newSeed()
      await write(actor, room, (tx, roomId) => beginJam(tx, actor, { roomId, from, seed }, ctx.random))
      const { room_id, jam } = await look(actor, room)
      if (!jam) throw new Error('A jam that was begun is not there.')
      return { room_id, jam }
    }),
    serve(contract.endJam, async ({ actor, params: { room } }) => {
      await write(actor, room, (tx, roomId) => endJam(tx, actor, roomId))
      return {}
    }),
    serve(contract.getJamSong, ({ actor, params: { room } }) =>
      ctx.db.snapshot(async (db) => {
        const { id } = await jamRoom(db, actor.id, room)
        return { jam: viewWhole(await runningJam(db, id)) }
      }),
    ),
    serve(contract.resetJam, async ({ actor, params: { room } }) => {
      const seed = newSeed()
      await write(actor, room, (tx, roomId) => resetJam(tx, actor, roomId, seed))
      return {}
    }),
    serve(contract.keepJam, async ({ actor, params: { room }, body: { title } }) => ({
      name: await keepSong(ctx, actor, room, title),
    })),
  ]
}
