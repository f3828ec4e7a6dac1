// Goes on telling those who are called, until all are.
import type { AppContext } from '#server/context'
import { tellCalled } from '../commands/call-room.ts'
import type { Tx } from '../owns.ts'
import { waitingCalls } from '../queries/called.ts'

/** How many calls take turns. */
const atOnce = 4

/** [CHAT-3.21] Whatever ended it, what is left stands in the database, and the next turn finds it. Each turn of a room comes in line with what is said there. */
export async function callRooms(ctx: AppContext): Promise<void> {
  while (ctx.mode.now() === 'normal') {
    const calls = await waitingCalls(ctx.db.reader, atOnce)
    if (calls.length === 0) return
    await Promise.all(
      calls.map(({ message_id, room_id }) =>
        ctx.db.write(`room:${room_id}`, (tx: Tx) => tellCalled(tx, message_id), 'repeatable'),
      ),
    )
  }
}
