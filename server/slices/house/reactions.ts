// Tells everybody when the door is shut or opened, and when the house is on its guard.
import { everywhere } from '#bedrock/bus'
import { guardPush } from '#contract/house'
import { houseChanged } from '#events/house'
import type { AppContext } from '#server/context'
import { raidUntil } from './parts/settings.ts'
import { settings } from './queries/settings.ts'

const switches: readonly string[] = ['shut', 'raid_until']

/** [MOD-1.20, MOD-1.23] */
async function tellSwitches(ctx: AppContext, { keys }: { readonly keys: readonly string[] }): Promise<void> {
  if (!keys.some((key) => switches.includes(key))) return
  const now = await settings(ctx.db.reader)
  const told = { shut: now.shut, raid_until: raidUntil(now, ctx.clock.now()) }
  for (const connection of ctx.realtime.connections()) connection.send(guardPush.event, told)
}

export const reactions = [everywhere(houseChanged, tellSwitches)]
