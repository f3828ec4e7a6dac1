// The house over HTTP.
import { instant } from '#bedrock/clock'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/house'
import type { AppContext } from '#server/context'
import { changeSettings } from './commands/change-settings.ts'
import type { Tx } from './owns.ts'
import { addSamples, removeSamples } from './parts/samples.ts'
import { texts } from './parts/texts.ts'
import { hasOwner, hasSamples, settings } from './queries/settings.ts'
import { viewHouse } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const house = () =>
    ctx.db.snapshot(async (db) =>
      viewHouse(
        await settings(db),
        {
          has_owner: await hasOwner(db),
          has_samples: await hasSamples(db),
          origin: ctx.config.origin,
        },
        ctx.clock.now(),
      ),
    )
  return [
    serve(contract.getHouse, house),
    serve(contract.changeHouse, async ({ actor, body }) => {
      const change = { ...body, ...texts(body) }
      await ctx.db.write('house', (tx: Tx) => changeSettings(tx, change, actor.id))
      return await house()
    }),
    serve(contract.switchHouse, async ({ actor, body: { shut, raid_hours: hours } }) => {
      const until = hours === undefined || hours === null ? null : instant(ctx.clock.now() + hours * 3_600_000)
      const change = {
        ...(shut === undefined ? {} : { shut }),
        ...(hours === undefined ? {} : { raid_until: until }),
      }
      if (Object.keys(change).length > 0) await ctx.db.write('house', (tx: Tx) => changeSettings(tx, change, actor.id))
      return await house()
    }),
    serve(contract.addSamples, async ({ actor }) => {
      await addSamples(ctx, actor)
      return await house()
    }),
    serve(contract.removeSamples, async ({ actor }) => {
      await removeSamples(ctx, actor)
      return await house()
    }),
  ]
}
