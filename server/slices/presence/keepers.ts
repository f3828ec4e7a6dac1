// Tells everyone how presence changed, gathered.
import type { Keeper } from '#bedrock/keeping/keeper'
import { apartAmong } from '#slices/friends/index'
import { hereIn } from './parts/here.ts'

/** [PRES-1.3, FRND-1.2] */
export const tellPresence: Keeper = {
  name: 'tell presence',
  everyMs: 1_000,
  on: 'node',
  async run(ctx) {
    const people = hereIn(ctx).register.changes(ctx.clock.now())
    if (people.length === 0) return
    const apart = await apartAmong(
      ctx.db.reader,
      people.map(({ id }) => id),
    )
    ctx.realtime.toAll('presence', { people }, { who: ({ actor }) => !apart.has(actor.id), stale: true })
    for (const [userId, hidden] of apart) {
      const seen = people.filter(({ id }) => !hidden.has(id))
      if (seen.length === 0) continue
      for (const connection of ctx.realtime.connectionsOf(userId)) connection.sendVolatile('presence', { people: seen })
    }
  },
}
