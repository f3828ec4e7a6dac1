// Tells those who watch a world here what was done there.
import type { AppContext } from '#server/context'
import { whoMaySeeSketch } from '#slices/sketches/index'
import { watchersIn } from '../parts/watchers.ts'
import { headsOfWorlds } from '../queries/kept-world.ts'
import { worldSince } from '../queries/world-since.ts'

/** [CODE-5.6, CODE-5.2] Everyone is told from where they were told last. Whoever may no longer see the sketch is told nothing, and hears no more of it. */
export async function tellWatchers(ctx: AppContext, sketchId: number): Promise<void> {
  const watchers = watchersIn(ctx)
  const tell = async (): Promise<void> => {
    const seats = watchers.of(sketchId).filter(({ told }) => told !== null)
    if (seats.length === 0) return
    const people = [...new Set(seats.map(({ connection }) => connection.actor.id))]
    await ctx.db.snapshot(async (db) => {
      const seen = await whoMaySeeSketch(db, sketchId, people)
      const there = seats.filter((seat) => {
        const stays = seen?.allowed.has(seat.connection.actor.id) === true
        if (!stays) watchers.unwatch(sketchId, seat.connection.id)
        return stays
      })
      if (!seen || there.length === 0) return
      // The shape counts only where nothing was ever done, and then there is nothing to tell.
      const sketch = { id: sketchId, name: seen.name, shape: [] }
      const parts = await worldSince(
        db,
        sketch,
        there.map(({ told }) => told),
      )
      for (const [at, seat] of there.entries()) {
        const part = parts[at]
        if (!part || part.epoch === null || (part.epoch === seat.told?.epoch && part.rev === seat.told.rev)) continue
        seat.told = { epoch: part.epoch, rev: part.rev }
        seat.connection.send('world_changed', part)
      }
    })
  }
  await watchers.stir(sketchId, tell, (error) =>
    ctx.logger.error({ err: error, sketch_id: sketchId }, 'those who watch a world could not be told'),
  )
}

/** [NODE-2] What another node did and this one was not told of. */
export async function compareWorlds(ctx: AppContext): Promise<void> {
  const watchers = watchersIn(ctx)
  const heads = await headsOfWorlds(ctx.db.reader, watchers.things())
  for (const { sketchId, rev, epoch } of heads)
    if (watchers.of(sketchId).some(({ told }) => told !== null && (told.rev !== rev || told.epoch !== epoch)))
      await tellWatchers(ctx, sketchId)
}
