// Where people are told when the page is shut, over HTTP.
import { pushKeys } from '#bedrock/crypto/push-keys'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/devices'
import type { AppContext } from '#server/context'
import { removeDevice } from './commands/remove-device.ts'
import type { Tx } from './owns.ts'
import { addDevice } from './prepare/add-device.ts'
import { tryOut } from './prepare/try-out.ts'
import { devicesOf } from './queries/devices.ts'
import { viewDevice } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.listDevices, async ({ actor }) => ({
    items: (await devicesOf(ctx.db.reader, actor.id)).map((row) => viewDevice(row, actor)),
    order: 'oldest' as const,
    complete: true,
    next: null,
    public_key: ctx.config.outgoing ? pushKeys(ctx.secrets.key('push')).publicKey : null,
  })),
  serve(contract.addDevice, async ({ actor, body, visit }) => ({
    device: viewDevice(await addDevice(ctx, actor, body, visit.device), actor),
  })),
  serve(contract.removeDevice, async ({ actor, params }) => {
    await ctx.db.write(`devices:${actor.id}`, (tx: Tx) => removeDevice(tx, actor.id, params.id))
    return {}
  }),
  serve(contract.testDevice, async ({ actor, params }) => ({ answer: await tryOut(ctx, actor.id, params.id) })),
]
