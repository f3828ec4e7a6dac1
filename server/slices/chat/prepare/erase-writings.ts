// Takes what erased accounts wrote, and what they stuck on the words of others, out of the rooms.
import { restingWork } from '#bedrock/keeping/resting'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { wordsIn } from '#slices/rooms/index'
import { eraseAuthored } from '../commands/erase-authored.ts'
import { peelOfErased } from '../commands/peel-of-erased.ts'
import type { Tx } from '../owns.ts'
import { ofTheErased, stuckByTheErased } from '../queries/of-the-erased.ts'

/** [CHAT-1.12] At most as many as everyone who listens is to hear of in a second; answers how many. */
export async function eraseWritings(ctx: AppContext): Promise<number> {
  const found = await ofTheErased(ctx.db.reader, sizes.erasedPerSecond)
  // Asked for together, so that they share commits; one room's keep their order.
  await Promise.all(
    found.map(({ id, roomId }) =>
      ctx.db.write(`room:${roomId}`, (tx: Tx) => eraseAuthored(tx, roomId, id), 'repeatable'),
    ),
  )
  const left = sizes.erasedPerSecond - found.length
  const stuck = left === 0 ? [] : await stuckByTheErased(ctx.db.reader, left)
  await Promise.all(
    stuck.map((each) =>
      ctx.db.write(`room:${each.roomId}`, (tx: Tx) => peelOfErased(tx, each, wordsIn(ctx)), 'repeatable'),
    ),
  )
  return found.length + stuck.length
}

/** [CHAT-1.12] */
export const eraser = restingWork(eraseWritings)
