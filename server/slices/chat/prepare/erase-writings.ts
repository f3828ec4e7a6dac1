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
