// Keeps what became of a push: it is done with, its device is forgotten, or it waits.
import type { Posted } from '#bedrock/outgoing/outgoing'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import type { Claimed } from '../commands/claim-pushes.ts'
import { forgetDevice } from '../commands/remove-device.ts'
import { pushDone, pushLater } from '../commands/settle-push.ts'
import type { Tx } from '../owns.ts'
import { againAfterMs, outcomeOf } from '../parts/outcome.ts'
import type { Reached } from '../queries/devices.ts'

/** What the push service answered, or why it was not asked. */
type Became = Posted | 'seen' | { readonly untilQuietEnds: number }

/** When what found no room is due again. */
const noRoomMs = 5_000

/** [NOTE-2.13, NOTE-2.15, NOTE-2.16] */
export async function settle(ctx: AppContext, push: Claimed, device: Reached, became: Became): Promise<void> {
  const change = changeFor(ctx, push, device, became)
  await ctx.db.write('device-pushes', change, 'repeatable')
}

function changeFor(ctx: AppContext, push: Claimed, device: Reached, became: Became): (tx: Tx) => Promise<void> {
  if (became === 'seen') return (tx) => pushDone(tx, push)
  // Nothing was tried: what waits for the end of quiet hours is as new then.
  if ('untilQuietEnds' in became) return waiting(push, became.untilQuietEnds, 0)
  const now = ctx.clock.now()
  // The house had no room for it, so nothing was tried.
  if (!became.ok && became.why === 'busy') return waiting(push, now + noRoomMs, push.tries - 1)
  const outcome = outcomeOf(became)
  if (outcome === 'taken') return (tx) => pushDone(tx, push)
  // Its address is a secret of the browser and stands in no log.
  const told = { device: device.id, service: new URL(device.endpoint).host, ...became }
  if (outcome === 'gone') {
    ctx.logger.info(told, 'a push service knows a device no longer')
    return (tx) => forgetDevice(tx, device)
  }
  if (outcome === 'refused') {
    ctx.logger.warn(told, 'a push was refused and is given up')
    return (tx) => pushDone(tx, push)
  }
  const retryAfter = became.ok ? became.retryAfter : null
  return waiting(push, now + againAfterMs(push.tries, retryAfter, now), push.tries)
}

/** Until then, or no more where that is too late. */
const waiting =
  (push: Claimed, dueAt: number, tries: number) =>
  (tx: Tx): Promise<void> =>
    dueAt > push.made_at + sizes.pushKeptMs ? pushDone(tx, push) : pushLater(tx, push, dueAt, tries)
