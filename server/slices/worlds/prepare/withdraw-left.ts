// Takes the work of those who left out of worlds, a piece at a time.
import type { AppContext } from '#server/context'
import { withdrawFromWorld } from '../commands/withdraw-from-world.ts'
import type { Tx } from '../owns.ts'
import { whoLeft } from '../queries/who-left.ts'

/** So many worlds in a turn, and so many entries of each. */
const mostAtOnce = { worlds: 20, entries: 1_000 } as const

interface Turn {
  readonly worlds?: number
  readonly entries?: number
  /** Of this person alone. */
  readonly personId?: number
}

/** [CODE-5.9] Each world in a transaction of its own, so that others write in between; answers how many it touched. */
export async function withdrawLeft(
  ctx: AppContext,
  { worlds = mostAtOnce.worlds, entries = mostAtOnce.entries, personId }: Turn = {},
): Promise<number> {
  const found = await whoLeft(ctx.db.reader, worlds, personId)
  for (const left of found)
    await ctx.db.write(`world left ${left.sketchId}`, (tx: Tx) => withdrawFromWorld(tx, left, entries), 'repeatable')
  return found.length
}
