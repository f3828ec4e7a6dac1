// Looks whether the house is well, so that its cats know when it is not.
import { readiness } from '#bedrock/watch/health'
import type { AppContext } from '#server/context'
import { noteOfHouse } from '../commands/note-of-house.ts'
import type { Tx } from '../owns.ts'

/** [CAT-6.2] That a check failed; which, whoever runs the house reads elsewhere. */
export async function checkHouse(ctx: AppContext): Promise<void> {
  const { ready } = await readiness(ctx, false)
  if (!ready) await ctx.db.write('cats', (tx: Tx) => noteOfHouse(tx, 'check.failed'))
}
