// Brings what was there before into the index, beside everything else that the house does.
import type { AppContext } from '#server/context'
import { noteToCome } from '../commands/note-to-come.ts'
import { takeInNext } from '../commands/take-in.ts'
import type { Tx } from '../owns.ts'

/** [FEED-2.5] Before the house serves. */
export const noteWhatIsToCome = (ctx: AppContext): Promise<void> => ctx.db.write('search', (tx: Tx) => noteToCome(tx))

const idle = new WeakSet<AppContext>()

/** How many pieces one turn takes, each a transaction of its own. */
const piecesAtOnce = 8

/** [FEED-2.5] One turn. What is to come only ever becomes less while the house serves, so once nothing is it asks no more. */
export async function takeIn(ctx: AppContext): Promise<void> {
  if (idle.has(ctx)) return
  for (let piece = 0; piece < piecesAtOnce; piece++)
    if (!(await ctx.db.write('search', (tx: Tx) => takeInNext(tx, ctx.db.dialect), 'repeatable'))) {
      idle.add(ctx)
      return
    }
}
