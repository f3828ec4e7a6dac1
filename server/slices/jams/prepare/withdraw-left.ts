// Takes the names of those who left out of jams, a piece at a time.
import type { AppContext } from '#server/context'
import { withdrawFromJam } from '../commands/withdraw-from-jam.ts'
import type { Tx } from '../owns.ts'
import { whoLeft } from '../queries/who-left.ts'

/** So many jams in a turn, and so many entries of each. */
const mostAtOnce = { jams: 20, entries: 1_000 } as const

/** [SONG-3.14] Each jam in a transaction of its own, so that others play in between; answers how many it touched. */
export async function withdrawLeft(
  ctx: AppContext,
  { jams, entries }: { readonly jams: number; readonly entries: number } = mostAtOnce,
): Promise<number> {
  const found = await whoLeft(ctx.db.reader, jams)
  for (const left of found)
    await ctx.db.write(`jam ${left.roomId}`, (tx: Tx) => withdrawFromJam(tx, left, entries), 'repeatable')
  return found.length
}
