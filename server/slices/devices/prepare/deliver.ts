// Sends what is due, until nothing is.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { toPush } from '#slices/notices/index'
import { type Claimed, claimPushes } from '../commands/claim-pushes.ts'
import type { Tx } from '../owns.ts'
import { devicesById, type Reached } from '../queries/devices.ts'
import { anythingDue } from '../queries/due.ts'
import { sendPush } from './send-push.ts'
import { settle } from './settle.ts'

/** [NOTE-2.14, NOTE-2.15] Rows say by themselves who sends them, so several may be at it at once. */
export async function deliver(ctx: AppContext): Promise<void> {
  while (ctx.mode.now() === 'normal' && (await anythingDue(ctx.db.reader, ctx.clock.now()))) {
    const claimed = await ctx.db.write('device-pushes', (tx: Tx) => claimPushes(tx))
    if (claimed.length === 0) return
    const devices = await devicesById(
      ctx.db.reader,
      claimed.map(({ device_id }) => device_id),
    )
    const byId = new Map(devices.map((device) => [device.id, device]))
    await Promise.all(
      claimed.flatMap((push) => {
        const device = byId.get(push.device_id)
        return device ? [sendOne(ctx, push, device)] : []
      }),
    )
  }
}

/** [NOTE-2.13, NOTE-2.16] */
async function sendOne(ctx: AppContext, push: Claimed, device: Reached): Promise<void> {
  const now = ctx.clock.now()
  const span = { first: push.first_notice_id, last: push.last_notice_id }
  const wanted = await toPush(ctx.db.reader, device.user_id, span, now)
  if (wanted === null) return await settle(ctx, push, device, 'seen')
  if (wanted.quietUntil !== null) return await settle(ctx, push, device, { untilQuietEnds: wanted.quietUntil })
  const words = { kind: wanted.kind, key: `${device.id}-${span.last}-${push.queued}` }
  const ttlSeconds = Math.max(60, Math.ceil((push.made_at + sizes.pushKeptMs - now) / 1_000))
  await settle(ctx, push, device, await sendPush(ctx, device, words, ttlSeconds))
}
