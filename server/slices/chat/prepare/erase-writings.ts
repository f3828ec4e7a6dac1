// Takes what erased accounts wrote, and what they stuck on the words of others, out of the rooms.
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

interface Rest {
  /** Nothing was left at the last look, so the next is not before. */
  until: number
  wakes: number
}

const rests = new WeakMap<AppContext, Rest>()
/** How long it may take until what another node left undone, or a late request stored, is seen. */
const restMs = 60_000

function restOf(ctx: AppContext): Rest {
  const rest = rests.get(ctx) ?? { until: 0, wakes: 0 }
  rests.set(ctx, rest)
  return rest
}

/** Looks for work at the next turn. */
export function wakeEraser(ctx: AppContext): void {
  const rest = restOf(ctx)
  rest.until = 0
  rest.wakes++
}

/** [CHAT-1.12] One turn; rests for a minute where nothing was left, because an idle house has no need to ask every second. */
export async function eraseInTurn(ctx: AppContext): Promise<void> {
  const rest = restOf(ctx)
  if (ctx.clock.now() < rest.until) return
  const { wakes } = rest
  const done = await eraseWritings(ctx)
  if (done === 0 && rest.wakes === wakes) rest.until = ctx.clock.now() + restMs
}
