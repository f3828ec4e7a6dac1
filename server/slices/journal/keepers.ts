// Erases bulletins at their end.
import type { Keeper } from '#bedrock/keeping/keeper'
import { eraseEndedEntries } from './commands/erase-journal.ts'
import type { Tx } from './owns.ts'

/** [WALL-9.5] Nobody sees them in the minute between. */
export const eraseEnded: Keeper = {
  name: 'erase bulletins that have ended',
  everyMs: 60_000,
  async run(ctx) {
    while (await ctx.db.write('journal', (tx: Tx) => eraseEndedEntries(tx)));
  },
}
