// Takes what erased accounts wrote out of the rooms.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { eraseAuthored } from '../commands/erase-authored.ts'
import type { Tx } from '../owns.ts'
import { ofTheErased } from '../queries/of-the-erased.ts'

/** [CHAT-1.12] At most as many as everyone who listens is to hear of in a second; answers how many. */
export async function eraseWritings(ctx: AppContext): Promise<number> {
  const found = await ofTheErased(ctx.db.reader, sizes.erasedPerSecond)
  // Asked for together, so that they share commits; one room's keep their order.
  await Promise.all(
    found.map(({ id, roomId }) =>
      ctx.db.write(`room:${roomId}`, (tx: Tx) => eraseAuthored(tx, roomId, id), 'repeatable'),
    ),
  )
  return found.length
}
