// What was just told waits to be pushed in the same transaction, and is sent after it; whoever is banned is told nothing more.
import { after, within } from '#bedrock/bus'
import { sessionsEnded } from '#events/accounts'
import { pushesQueued } from '#events/devices'
import { noticesMade } from '#events/notices'
import type { AppContext } from '#server/context'
import { queuePushes } from './commands/queue-pushes.ts'
import { forgetDevicesOf } from './commands/remove-device.ts'
import type { Tx } from './owns.ts'
import { deliver } from './prepare/deliver.ts'

/** [NOTE-2.11, NOTE-2.14] */
export const reactions = [
  within(noticesMade, (tx: Tx, { made }) => queuePushes(tx, made)),
  // A banned account keeps its sessions, so that whoever comes is told why they are turned away.
  within(sessionsEnded, (tx: Tx, { sessionIds }) => forgetDevicesOf(tx, sessionIds)),
  after(pushesQueued, (ctx: AppContext) => deliver(ctx)),
]
