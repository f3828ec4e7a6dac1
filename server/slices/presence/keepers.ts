// Tells everyone how presence changed, gathered.
import type { Keeper } from '#bedrock/keeping/keeper'
import { hereIn } from './parts/here.ts'

/** [PRES-1.3] */
export const tellPresence: Keeper = {
  name: 'tell presence',
  everyMs: 1_000,
  run(ctx) {
    const people = hereIn(ctx).register.changes(ctx.clock.now())
    if (people.length > 0)
      for (const connection of ctx.realtime.connections()) connection.sendVolatile('presence', { people })
    return Promise.resolve()
  },
}
