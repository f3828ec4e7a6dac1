// Says what was typed and is due, and lets another cat answer.
import type { AppContext } from '#server/context'
import { sayLine } from '../commands/say-line.ts'
import type { Tx } from '../owns.ts'
import { dueLines } from '../queries/due-lines.ts'
import { answerCat } from './answer-cat.ts'

/** [CAT-3.25] */
export async function sayDue(ctx: AppContext): Promise<void> {
  for (const line of await dueLines(ctx.db.reader, ctx.clock.now()))
    if (await ctx.db.write('residents', (tx: Tx) => sayLine(tx, line))) await answerCat(ctx, line)
}
