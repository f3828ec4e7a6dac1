// Sends a push to one device because its owner wants to see it.
import { refuse } from '#bedrock/refusal'
import type { PushAnswer } from '#contract/devices'
import type { AppContext } from '#server/context'
import { forgetDevice } from '../commands/remove-device.ts'
import type { Tx } from '../owns.ts'
import { outcomeOf } from '../parts/outcome.ts'
import { devicesById } from '../queries/devices.ts'
import { sendPush } from './send-push.ts'

const ttlSeconds = 60

/** [NOTE-2.17] Answers what the push service said. Refuses with NOT_FOUND. */
export async function tryOut(ctx: AppContext, userId: number, id: number): Promise<PushAnswer> {
  const [device] = await devicesById(ctx.db.reader, [id])
  if (device?.user_id !== userId) refuse('NOT_FOUND', 'There is no such device of yours.')
  const answer = outcomeOf(await sendPush(ctx, device, { kind: 'test', key: String(ctx.clock.now()) }, ttlSeconds))
  if (answer === 'gone') await ctx.db.write(`devices:${userId}`, (tx: Tx) => forgetDevice(tx, device))
  return answer
}
