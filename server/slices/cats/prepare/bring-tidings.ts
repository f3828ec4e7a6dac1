// Brings the cats what waits for them, when something does.
import type { AppContext } from '#server/context'
import { takeTidings } from '../commands/take-tidings.ts'
import type { Tx } from '../owns.ts'
import { waits } from '../queries/waits.ts'

/** Houses in which nothing waits, as far as this node was told. */
const quiet = new WeakSet<AppContext>()

/** Something waits, or may wait: it is looked for when the keeper comes round next. */
export const wake = (ctx: AppContext): void => void quiet.delete(ctx)

/** [CAT-2.1] All that waits now. */
export async function bringAll(ctx: AppContext): Promise<void> {
  for (let more = await waits(ctx.db.reader); more; ) more = await ctx.db.write('cats', (tx: Tx) => takeTidings(tx))
}

/** [CAT-2.12] The same, asking nothing of a house in which nothing happened since. */
export async function bringWhatWaits(ctx: AppContext): Promise<void> {
  if (quiet.has(ctx)) return
  // Before the look, so that what is noted meanwhile is looked for next time.
  quiet.add(ctx)
  try {
    await bringAll(ctx)
  } catch (error) {
    wake(ctx)
    throw error
  }
}
