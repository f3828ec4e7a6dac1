// Erases what was discarded, and what is old, and goes on with calls that were broken off.
import type { Keeper } from '#bedrock/keeping/keeper'
import { sweep } from './commands/change-state.ts'
import type { Tx } from './owns.ts'
import { callRooms } from './prepare/call-rooms.ts'

/** [NOTE-2.3] */
export const sweepNotices: Keeper = {
  name: 'sweep notices',
  everyMs: 10 * 60_000,
  run: (ctx) => ctx.db.write('notices', (tx: Tx) => sweep(tx)),
}

/** [CHAT-3.21] What a crash left. */
export const goOnCalling: Keeper = { name: 'call rooms', everyMs: 5_000, run: callRooms }
